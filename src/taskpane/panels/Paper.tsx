import { memo, useCallback, useMemo, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Register } from '../../register/register';
import { changedBlocks } from '../../report/changedBlocks';
import type { Block, ReportDocument } from '../../report/document';
import { sayPane } from '../../strings/sayPane';
import { placeOfCell, rowFinder } from '../rowFinder';
import { PaperBlock } from './PaperBlock';

/** How many blocks are drawn before a person asks for the rest. */
const atFirst = 200;

const useStyles = makeStyles({
  /** Paper is white in the dark theme too, as it is in Word. */
  paper: {
    colorScheme: 'light',
    backgroundColor: '#ffffff',
    color: '#000000',
    fontFamily: 'Arial, "Liberation Sans", sans-serif',
    fontSize: '12px',
    lineHeight: 1.4,
    padding: '20px 16px 24px',
    boxShadow: tokens.shadow4,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    '--ink': '#1f2f4a',
    '--reference': '#0b3d91',
    '--mark': '#8a4705',
    // Who has forced colours on has a reason: the paper takes them too.
    '@media (forced-colors: active)': {
      colorScheme: 'inherit',
      '--ink': 'CanvasText',
      '--reference': 'CanvasText',
      '--mark': 'CanvasText',
    },
  },
});

export interface PaperProps {
  readonly report: ReportDocument;
  readonly register: Register;
  /** As it was last written, exported or copied. */
  readonly earlier: ReportDocument | undefined;
}

/** The report's pages, drawn as the Word document will look: anew only where the report is another. */
export const Paper = memo(function Paper({ report, register, earlier }: PaperProps) {
  const styles = useStyles();
  const [whole, setWhole] = useState(false);
  const [chosen, setChosen] = useState<number>();
  const choose = useCallback((index: number) => setChosen(index), []);
  const underItem = useMemo(() => standsUnderItem(report.blocks), [report]);
  const changed = useMemo(
    () => (earlier ? changedBlocks(earlier, report) : new Set<number>()),
    [earlier, report],
  );
  const blocks = useMemo(
    () => (whole ? report.blocks : report.blocks.slice(0, atFirst)),
    [report, whole],
  );
  const places = useMemo(() => {
    const placeOf = rowFinder(register);
    return blocks.map((block) => placeOf(block.rows) ?? placeOfCell(block.place));
  }, [register, blocks]);
  return (
    <>
      <article
        className={styles.paper}
        aria-label={sayPane('pane.report.paper')}
        lang={report.language}
      >
        {blocks.map((block, index) => (
          <PaperBlock
            key={index}
            block={block}
            underItem={underItem[index] ?? false}
            index={index}
            place={places[index]}
            changed={changed.has(index)}
            chosen={index === chosen}
            choose={choose}
          />
        ))}
      </article>
      {blocks.length < report.blocks.length && (
        <Button onClick={() => setWhole(true)}>{sayPane('pane.report.more')}</Button>
      )}
    </>
  );
});

/** For each block, whether it belongs to the recommendation above it and stands in under its words. */
function standsUnderItem(blocks: readonly Block[]): boolean[] {
  let under = false;
  return blocks.map((block) => {
    if (block.kind === 'heading') under = false;
    const is = under && block.kind !== 'item';
    if (block.kind === 'item') under = true;
    return is;
  });
}
