import { useEffect, useRef, useState } from 'react';
import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { sayStarting } from '../../strings/sayStarting';
import { focusOn } from '../focusOn';
import { LinkButton } from '../parts/LinkButton';
import { useTextStyles } from '../parts/text';
import { usePaneState, useTracker } from '../useTracker';
import { ImportPreview } from './ImportPreview';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  back: { alignSelf: 'flex-start' },
  source: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
  text: { alignSelf: 'stretch', '& textarea': { minHeight: '96px' } },
});

/** Last year's paper as the start: which paper it is, what was found in it, and the button that writes it. */
export default function Import() {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { running, preview } = usePaneState();
  const [pasted, setPasted] = useState('');
  const [fileName, setFileName] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const busy = running !== undefined;

  // The button that led here is gone.
  useEffect(() => focusOn(heading.current), []);

  const readFile = async (chosen: File | undefined) => {
    if (!chosen) return;
    setFileName(chosen.name);
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    await tracker.starting.previewImport({ kind: 'file', bytes });
  };
  return (
    <div className={styles.panel}>
      <LinkButton className={styles.back} onClick={() => tracker.show(undefined)}>
        {sayStarting('pane.import.back')}
      </LinkButton>
      <h1 ref={heading} className={text.title}>
        {sayStarting('pane.import.title')}
      </h1>
      <div className={styles.source}>
        <input
          ref={file}
          type="file"
          hidden
          accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          aria-label={sayStarting('pane.import.file')}
          onChange={({ target }) => {
            void readFile(target.files?.[0]);
            // The same file may be chosen again, once it has been mended.
            target.value = '';
          }}
        />
        <Button
          appearance={preview ? 'secondary' : 'primary'}
          disabledFocusable={busy}
          onClick={() => file.current?.click()}
        >
          {sayStarting('pane.import.choose')}
        </Button>
        {fileName !== '' && (
          <p className={text.note}>{sayStarting('pane.import.chosen', { name: fileName })}</p>
        )}
      </div>
      <div className={styles.source}>
        <label htmlFor="pasted" className={text.body}>
          {sayStarting('pane.import.or')}
        </label>
        <Textarea
          id="pasted"
          className={styles.text}
          resize="vertical"
          value={pasted}
          onChange={(_event, { value }) => setPasted(value)}
        />
        <Button
          disabledFocusable={busy || pasted.trim() === ''}
          onClick={() => {
            setFileName('');
            void tracker.starting.previewImport({ kind: 'text', text: pasted });
          }}
        >
          {sayStarting('pane.import.read')}
        </Button>
      </div>
      {preview && <ImportPreview preview={preview} />}
    </div>
  );
}
