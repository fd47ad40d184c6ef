import { phrases, words, type ColumnDesign, type TableDesign } from './columnDesign';
import type { EvidenceColumn } from './register';

/** Headings that mean evidence, in a table of its own and beside the recommendations. */
export const evidenceWords = {
  names: phrases(
    'evidence | evidence of progress | evidence of impact | evidence and impact | impact and evidence | evidence progress | evidence progress to date | evidence comments | evidence commentary | progress and evidence | progress evidence | progress to date and evidence | comments evidence | commentary evidence | summary of evidence | progress update | progress to date | progress made | progress | latest update | latest position | update | updates | status update | progress comments | comments on progress | comments progress | commentary on progress | commentary | action taken | actions taken | impact',
  ),
  also: phrases(
    'progress commentary | narrative | comments | comment | response | current position | position statement | outcome | outcomes | notes',
  ),
  holding: phrases('evidence | progress | update | commentary | impact | action taken'),
  unless: words(
    'link ref no number id date rag brag status category rating owner lead due required source file location held where by expected target measure success how next',
  ),
};

/** The column of the evidence itself, in a table of its own and beside the recommendations. */
export const evidenceItself: ColumnDesign<'evidence'> = {
  column: 'evidence',
  heading: 'Evidence',
  ...evidenceWords,
  width: 90,
  wrap: true,
  kind: 'text',
};

/** The Evidence table. */
export const evidence: TableDesign<EvidenceColumn> = {
  kind: 'evidence',
  name: 'Evidence',
  sheet: 'Evidence',
  required: ['ref', 'recommendationRef', 'evidence'],
  columns: [
    {
      column: 'ref',
      heading: 'Ref',
      names: phrases(
        'ref | evidence ref | evidence reference | evidence no | evidence number | evidence id | ref no | reference | reference no | id | no | number',
      ),
      also: phrases('item no | item | row'),
      width: 8,
      kind: 'text',
    },
    {
      column: 'recommendationRef',
      heading: 'Recommendation ref',
      // Not "Recommendation" alone: that is the officer's list with its evidence, not our table.
      names: phrases(
        'recommendation ref | recommendation refs | recommendation reference | recommendation references | recommendation no | recommendation nos | recommendation number | recommendation numbers | recommendation id | rec ref | rec refs | rec no | rec nos | rec number | rec id | for recommendation | relates to recommendation | relates to | supports recommendation',
      ),
      width: 18,
      kind: 'text',
    },
    evidenceItself,
    {
      column: 'see',
      heading: 'See',
      names: phrases('see | see also | see evidence | points to | refers to'),
      width: 8,
      kind: 'text',
    },
    {
      column: 'kind',
      heading: 'Kind',
      names: phrases(
        'kind | kind of evidence | evidence kind | type | type of evidence | evidence type',
      ),
      width: 16,
      kind: 'text',
    },
    {
      column: 'date',
      heading: 'Date',
      names: phrases('date | evidence date | date of evidence | dated | as at'),
      width: 13,
      kind: 'date',
    },
    {
      column: 'whereHeld',
      heading: 'Where held',
      names: phrases(
        'where held | held at | held by | where is it held | location | location of evidence | evidence location | file | document | source document',
      ),
      width: 30,
      wrap: true,
      kind: 'text',
    },
    {
      column: 'valueNow',
      heading: 'Value now',
      names: phrases('value now | current value | now'),
      width: 11,
      kind: 'number',
    },
    {
      column: 'valueBefore',
      heading: 'Value before',
      names: phrases('value before | previous value | before | baseline'),
      width: 11,
      kind: 'number',
    },
    {
      column: 'claimedChange',
      heading: 'Claimed change',
      names: phrases('claimed change | change | change claimed | stated change'),
      width: 11,
      kind: 'text',
    },
    {
      column: 'exempt',
      heading: 'Exempt',
      names: phrases('exempt | exempt from publication | exempt information | confidential'),
      width: 10,
      kind: 'text',
    },
  ],
};
