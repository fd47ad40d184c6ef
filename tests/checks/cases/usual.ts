/** Statuses as many councils word them: one that is complete, one under way, one not begun. */
export const done = 'Fully implemented';
export const open = 'Partially implemented or in progress';
export const planned = 'At the planning stage';

/** 31 October 2013 as Excel stores it; days before and after it by counting. */
export const reporting = 41_578;
export const details = [['Reporting date', '31 October 2013']];
