import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { fontOn } from '../../register/contrast';

const useStyles = makeStyles({
  symbol: {
    display: 'grid',
    placeItems: 'center',
    width: '20px',
    height: '20px',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    boxSizing: 'border-box',
    fontSize: tokens.fontSizeBase200,
    forcedColorAdjust: 'none',
  },
  unknown: {
    backgroundColor: tokens.colorNeutralBackground6,
    color: tokens.colorNeutralForeground1,
  },
});

/** A status as the grid shows it: its symbol on its colour. The words stand beside it. */
export function StatusSymbol({
  status,
}: {
  /** Nothing where no status is recognised. */
  readonly status: { readonly symbol: string; readonly colour: string } | undefined;
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
