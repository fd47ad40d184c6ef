import { makeStyles } from '@fluentui/react-components';
import { fontOn } from '../../register/contrast';
import type { Chart } from '../../report/document';

const useStyles = makeStyles({
  figure: { margin: 0, paddingBlock: '6px' },
  caption: { fontWeight: 'bold', fontSize: '11px' },
  svg: { width: '100%', height: 'auto', forcedColorAdjust: 'none' },
});

const WIDTH = 600;
const ROW = 44;
const SYMBOL = 22;

/** The chart as it stands in the Word document: a bar for each status, named by its symbol and words, with its number. */
export function PaperChart({ caption, description, bars }: Chart) {
  const styles = useStyles();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{caption}</figcaption>
      <svg
        className={styles.svg}
        viewBox={`0 0 ${WIDTH} ${ROW * bars.length}`}
        role="img"
        aria-label={description}
      >
        {bars.map(({ label, symbol, colour, count }, at) => (
          <g key={at} transform={`translate(0 ${at * ROW})`} fontSize="14">
            <rect width={SYMBOL} height={SYMBOL} rx="3" fill={colour} />
            <text x={SYMBOL / 2} y="16" textAnchor="middle" fill={fontOn(colour)}>
              {symbol}
            </text>
            <text x={SYMBOL + 8} y="16" fill="#000000">
              {label}
            </text>
            <rect
              y={SYMBOL + 3}
              width={Math.max(1, ((WIDTH - 60) * count) / most)}
              height="12"
              fill={colour}
            />
            <text
              x={Math.max(1, ((WIDTH - 60) * count) / most) + 6}
              y={SYMBOL + 14}
              fontWeight="bold"
              fill="#000000"
            >
              {count}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}
