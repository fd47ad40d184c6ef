export { answerRibbon } from '../excel/ribbon';
export type { RibbonButtons } from '../excel/ribbon';
