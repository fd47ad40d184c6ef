import { sayReporting } from '../../strings/sayReporting';
import { useChosen } from '../useChosen';
import { usePaneState } from '../useTracker';
import { StatusBars } from './StatusBars';

/** How far the recommendations are that the filter chooses. */
export default function ChosenBars() {
  const register = usePaneState().open?.register;
  const chosen = useChosen();
  if (!register || !chosen) return null;
  const { recommendations } = chosen;
  const count = recommendations.length;
  return (
    <StatusBars
      register={{ ...register, recommendations }}
      note={sayReporting('reporting.filter.progress', {
        count,
        total: register.recommendations.length,
      })}
    />
  );
}
