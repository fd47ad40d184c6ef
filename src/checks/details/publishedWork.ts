import { sayCheck } from '../../strings/sayChecks';
import { placeOf } from '../cells';
import { quote } from '../quote';
import { rule } from '../rule';

export const publishedWork = rule({
  code: 'DET-PUBLISHED-WORK',
  severity: 'info',
  words: 'checks.publishedWork',
  look: ({ register }) =>
    register.details
      .filter(({ field }) => field === 'backgroundPapers')
      .flatMap(({ value, place }) =>
        value
          .split(/[\r\n;]+/)
          .filter((paper) => isPublished(paper))
          .map((paper) => ({
            ...placeOf(place),
            ref: '',
            words: paper.trim(),
            message: sayCheck('checks.publishedWork.message', { words: quote(paper.trim()) }),
            fix: sayCheck('checks.publishedWork.fix', { cell: placeOf(place).cell }),
          })),
      ),
});

/** Acts, regulations, guidance, inspectors' reports, and what has a publisher or an ISBN. */
function isPublished(paper: string): boolean {
  return (
    /(?<!\p{L})(?:ISBN|Act (?:19|20)\d\d|Regulations (?:19|20)\d\d|White Paper|Green Paper|statutory guidance|Working Together|code of practice|Ofsted|Care Quality Commission|CQC|HMIC\p{L}*|HMI Probation|Ombudsman['’]s (?:annual )?report|Hansard|Department (?:for|of) \p{Lu}\p{L}+|gov\.uk|HMSO|The Stationery Office|Command Paper|Cm \d{2,4}|published by)/u.test(
      paper,
    ) || /^\s*(?:the )?(?:report of the )?inspection (?:of|report)(?!\p{L})/iu.test(paper)
  );
}
