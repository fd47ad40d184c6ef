export { officeBackground, whereWeRun } from '../excel/host';
export type { Host } from '../excel/host';
