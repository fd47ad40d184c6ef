import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** The few sizes of text that the pane uses, and text that only screen readers get. */
export const useTextStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0 },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  body: { ...typographyStyles.body1, margin: 0 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  number: { fontVariantNumeric: 'tabular-nums' },
  /** Officers' own text: line breaks kept, long words and addresses broken. */
  quoted: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    padding: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
    border: 0,
  },
});
