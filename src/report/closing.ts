import { say } from '../strings/say';
import type { Details } from './details';
import type { Block } from './document';
import { heading, textOrNotSupplied } from './paragraphs';

/** The end of the report: the four implications, and the background papers. */
export function closing(details: Details): Block[] {
  return [
    heading(2, say('report.section.implications')),
    heading(3, say('report.implications.financial')),
    ...textOrNotSupplied(details.value('financialImplications')),
    heading(3, say('report.implications.legal')),
    ...textOrNotSupplied(details.value('legalImplications')),
    heading(3, say('report.implications.humanResources')),
    ...textOrNotSupplied(details.value('humanResourcesImplications')),
    heading(3, say('report.implications.equalities')),
    ...textOrNotSupplied(details.value('equalitiesImplications')),
    heading(2, say('report.section.background')),
    ...textOrNotSupplied(details.value('backgroundPapers')),
  ];
}
