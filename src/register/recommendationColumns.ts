import { phrases, words, type TableDesign } from './columnDesign';
import type { RecommendationColumn } from './register';

/** The Recommendations table. */
export const recommendations: TableDesign<RecommendationColumn> = {
  kind: 'recommendations',
  name: 'Recommendations',
  sheet: 'Recommendations',
  required: ['ref', 'recommendation', 'status'],
  columns: [
    {
      column: 'ref',
      heading: 'Ref',
      names: phrases(
        'ref | ref no | ref number | reference | reference no | reference number | rec ref | rec no | rec number | rec id | recommendation ref | recommendation reference | recommendation no | recommendation number | recommendation id | action no | action ref | action number | action id | finding no | finding ref | unique ref | unique reference | unique id | id | no | number',
      ),
      also: phrases('rec | item no | item | row | line | s no | sr no | serial no | urn'),
      holding: phrases('ref no | reference no | reference number | rec no'),
      width: 8,
      kind: 'text',
    },
    {
      column: 'recommendation',
      heading: 'Recommendation',
      names: phrases(
        'recommendation | recommendations | recommendation text | text of recommendation | recommendation made | inspection recommendation | inspection recommendations | area for improvement | areas for improvement | recommendation area for improvement | recommendation finding | finding | findings | finding recommendation | action required | actions required | required action | recommended action | recommended actions | requirement | area for development',
      ),
      also: phrases(
        'agreed action | improvement action | action | actions | issue | what needs to be done',
      ),
      holding: phrases(
        'recommendation | recommendations | area for improvement | areas for improvement',
      ),
      unless: words(
        'link ref no number id date owner lead due by count total type source theme category status rag brag progress evidence update accepted agreed response priority cost how many percentage percent responsible',
      ),
      width: 60,
      wrap: true,
      kind: 'text',
    },
    {
      column: 'status',
      heading: 'Status',
      names: phrases(
        'status | progress category | category of progress | progress status | implementation status | recommendation status | current status | delivery status | action status | status rag | rag status | brag status | progress rag | rag rating | brag rating | brag | rag | progress rating | position | implemented | implemented y n | implemented yes no | completed y n | completed yes no | complete y n | complete yes no | done y n | percent complete | percentage complete | percent completed | percentage completed | percent implemented | completion percent',
      ),
      also: phrases(
        'stage | state | category | rating | progress | complete | achieved | met | done | percent | percentage',
      ),
      insteadOf: ['rag', 'theme'],
      holding: phrases('status | brag | rag | progress category'),
      unless: words(
        'commentary comment comments update narrative date previous last prior reason evidence',
      ),
      width: 26,
      wrap: true,
      kind: 'text',
    },
    {
      column: 'theme',
      heading: 'Theme',
      names: phrases(
        'theme | workstream | work stream | priority area | theme area | improvement theme | strand',
      ),
      also: phrases('priority | domain | section | area | category | service area | service'),
      holding: phrases('theme | workstream'),
      width: 20,
      wrap: true,
      kind: 'text',
    },
    {
      column: 'source',
      heading: 'Source',
      names: phrases(
        'source | source of recommendation | recommendation source | inspection | inspectorate | source report | source document | inspection report | origin | raised by',
      ),
      also: phrases('report | audit | review | body'),
      width: 24,
      wrap: true,
      kind: 'text',
    },
    {
      column: 'owner',
      heading: 'Owner',
      names: phrases(
        'owner | lead | lead officer | responsible officer | officer responsible | accountable officer | accountable | recommendation owner | recommendation lead | action owner | action lead | owner lead | lead owner | responsible | person responsible | responsible person | responsible lead | responsibility | lead director | lead person | accountable lead | senior responsible officer | senior responsible owner | sro | assigned to | by whom | who',
      ),
      also: phrases('officer | sponsor | manager | service lead'),
      holding: phrases('owner | responsible | accountable | lead officer | lead'),
      unless: words('date update comment comments progress status due rag'),
      width: 22,
      wrap: true,
      kind: 'text',
    },
    {
      column: 'originalDue',
      heading: 'Original due',
      names: phrases(
        'original due | original due date | original target date | original target | original deadline | original date | original completion date | original timescale | initial target date | initial due date',
      ),
      also: phrases('target date | due date | due | deadline | by when | agreed date'),
      width: 13,
      kind: 'date',
    },
    {
      column: 'currentDue',
      heading: 'Current due',
      names: phrases(
        'current due | current due date | revised date | revised due date | revised due | revised target date | revised target | revised deadline | revised completion date | completion date revised | due date revised | target date revised | revised timescale | new target date | new due date | current target date | due date | due | due by | date due | target date | target | target completion date | target completion | target date for completion | planned completion date | deadline | by when | timescale | timescales | expected completion date | expected completion',
      ),
      also: phrases(
        'completion date | implementation date | date for completion | when | target timescale',
      ),
      holding: phrases('due date | target date | deadline | revised date'),
      unless: words('original initial owner reason met'),
      width: 13,
      kind: 'date',
    },
    {
      column: 'completedOn',
      heading: 'Completed on',
      names: phrases(
        'completed on | date completed | completed date | actual completion date | actual completion | completion date actual | date of completion | date closed | closed on | date implemented | implemented on | completion date',
      ),
      also: phrases('completed | closed'),
      width: 13,
      kind: 'date',
    },
    {
      column: 'timesMoved',
      heading: 'Times moved',
      names: phrases(
        'times moved | number of extensions | extensions | times extended | number of changes | number of revisions | date changes | due date changes | times due date moved',
      ),
      width: 9,
      kind: 'number',
    },
    {
      column: 'changeReason',
      heading: 'Reason for change',
      names: phrases(
        'reason for change | reason for change of date | reason for date change | reason for revised date | reason for revision | reason for extension | reason for delay | reason for slippage | reason moved | reason for moving',
      ),
      width: 30,
      wrap: true,
      kind: 'text',
    },
    {
      column: 'nextStep',
      heading: 'Next step',
      names: phrases(
        'next step | next steps | next action | next actions | further action | further actions | further action required | further action needed | planned action | planned actions | remaining action | remaining actions | outstanding action | outstanding actions | what next',
      ),
      holding: phrases('next step | next steps'),
      width: 40,
      wrap: true,
      kind: 'text',
    },
    {
      column: 'rag',
      heading: 'RAG',
      names: phrases('rag | brag | rag status | brag status | rag rating | brag rating'),
      width: 10,
      kind: 'text',
    },
    {
      column: 'include',
      heading: 'Include in report',
      names: phrases(
        'include in report | include | in report | include in the report | report this | include y n | include yes no',
      ),
      width: 12,
      kind: 'text',
    },
  ],
};
