import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { fontOn } from '../../register/contrast';

const useStyles = makeStyles({
  symbol: {
    display: 'grid',
    placeItems: 'center',
    width: '20px',
    height: '20px',
    borderRadius: tokens.borderRadiusSmall,
    // A council's colours may be close to the pane's, in the light theme or in the dark one.
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    boxSizing: 'border-box',
    fontSize: tokens.fontSizeBase200,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  unknown: {
    backgroundColor: tokens.colorNeutralBackground6,
    color: tokens.colorNeutralForeground1,
  },
});

/** A status's symbol on its colour, as in the grid; a question mark without one. Its words stand beside it. */
export function StatusSymbol({
  status,
}: {
  /** Nothing where no status is recognised. */
  readonly status: { readonly colour: string; readonly symbol: string } | undefined;
}) {
  const styles = useStyles();
  return (
    <span
      className={mergeClasses(styles.symbol, !status && styles.unknown)}
      style={status && { backgroundColor: status.colour, color: fontOn(status.colour) }}
      aria-hidden
    >
      {status ? status.symbol : '?'}
    </span>
  );
}
