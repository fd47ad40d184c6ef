/** The words that the wording rules go by, as the settings list them. Rules add what a list cannot say. */
export type PhraseList =
  'toCome' | 'done' | 'absolute' | 'exception' | 'vagueDate' | 'knownShort' | 'private';

const list = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

export const phraseLists: Readonly<Record<PhraseList, readonly string[]>> = {
  toCome:
    list(`work is in hand; is in hand; are in hand; now in hand; is now in hand; in the pipeline
    is under way; are under way; now under way; currently under way; under way at present; well under way; under way
    is underway; are underway; underway
    is in progress; are in progress; remains in progress; still in progress; currently in progress
    is ongoing; are ongoing; remains ongoing; is on-going; are on-going
    is to be; are to be; has to be; have to be; needs to be; need to be; remains to be; remain to be; still to be; yet to be; has yet to; have yet to
    is due to; are due to; due to be; is due for; are due for; is due on; are due on; is due in; are due in; is due back
    is planned; are planned; planned for; is scheduled; are scheduled; scheduled for; is timetabled; is programmed
    is expected; are expected; is anticipated; are anticipated; is intended; we intend; intends to; intend to; plan to; plans to; planning to; hope to; hopes to; aim to; aims to; propose to; is proposed; are proposed
    is awaited; are awaited; awaiting; await; is pending; are pending; pending the; pending a; pending further; pending approval; pending completion; pending sign-off; pending agreement; pending confirmation; subject to approval; subject to agreement; subject to sign-off
    close to completion; close to being; close to getting; close to finishing; close to agreement; nearing completion; near completion; nearly complete; nearly completed; nearly finished; almost complete; almost completed; almost finished; not quite complete
    not yet; not complete; not completed; not finished; not fully; incomplete; unfinished; partially complete; partly complete; part complete; partially implemented; partly implemented
    still to; still working; still being; still need; still needs; still has to; still have to; still waiting; still awaiting; still outstanding; still use; still uses; still using; still rely; still relies; still under; still at
    is outstanding; are outstanding; remains outstanding; remain outstanding; remains open; remain open; one action remains; remaining actions
    has begun; have begun; has started; have started; has commenced; have commenced; work continues; work is continuing; further work; more work; work on this continues; work is taking place; is taking place
    in draft; is being drafted; out for consultation; out to consultation; under development; in development; under construction; under review; under consideration; under discussion
    going to be; to follow; to be confirmed; to be agreed; to be completed; to be finalised; to be rolled out; to be implemented
    is working towards; are working towards; working towards; working on; is continuing to; continues to be developed; making progress; good progress; progress is being made; next phase; second phase; final phase; remaining phase; phase two will`),
  done: list(`has been completed; have been completed; is complete; are complete; is now complete; are now complete; was completed; were completed; has completed; have completed; now completed; completed on; completed in; completed by
    has been implemented; have been implemented; was implemented; were implemented; fully implemented; has implemented; have implemented; implemented in full; implemented across
    has been adopted; have been adopted; was adopted; were adopted
    is in place; are in place; is now in place; are now in place; now fully in place; has been in place; have been in place; was put in place; has been put in place; have been put in place
    is in use; are in use; is now in use; now in use; in use since; is in operation; is operational; is now operational; now operates; up and running; went live; has gone live; is live; is now live
    has been rolled out; have been rolled out; was rolled out; were rolled out; has been embedded; is embedded; fully embedded; is now embedded
    has finished; have finished; was finished; were finished; is finished; are finished; finished on; finished in
    put right; has been closed; have been closed; was closed; closed the action; action is closed; closed on; has been signed off; was signed off; signed off
    has been delivered; have been delivered; was delivered; were delivered; has been introduced; have been introduced; was introduced; were introduced; has been launched; have been launched; was launched; has been installed; have been installed; was installed; were installed; has been published; was published; has been achieved; have been achieved; was achieved; has been met; have been met; has been replaced; have been replaced; was replaced; were replaced
    this is done; this has been done; has been done; have been done; was done; was opened; opened on; opened in; opened to the public; is now open; all posts are filled; all the posts are filled; every post is filled; has been discharged; has been actioned; have been actioned; all staff have been trained; every team has attended; have all been trained; are all trained; took effect; came into force; came into effect; is now standard practice; is now routine`),
  absolute:
    list(`fully; wholly; entirely; completely; totally; is total; always; never; without exception; in all cases; in every case; at all times; in its entirety; across the board; universally; comprehensively; all; every; everyone; everybody; each; no gaps; 100%; 100 per cent; 100 percent; total compliance; full compliance; complete compliance; full coverage
    almost all; almost every; almost 100%; almost 100 per cent; almost always; almost entirely; almost fully; almost completely; nearly all; nearly every; nearly 100%; nearly 100 per cent; nearly always; virtually all; virtually every; virtually 100%; virtually always; practically all; practically every; practically always; close to 100%; close to 100 per cent; just about all; just about every; more or less all; substantially all; the vast majority`),
  exception:
    list(`apart from; aside from; except; except for; excepting; with the exception of; with one exception; with two exceptions; with few exceptions; save for; save that; other than; bar one; bar two; bar a few; bar the; barring; excluding; all but one; all but two; the only exception; one exception; exceptions were; an exception was
    only one; only two; only three; only a few; only a handful; just one; just two; just three; just a few; one case; one or two; a handful; a few; a small number; a minority; some teams; some staff; some cases; some sites; several
    occasionally; on occasion; on occasions; at times; sometimes; now and then; from time to time; in rare cases; rarely
    albeit; not all; not every; not always; still use; still uses; still using; still to; still rely; yet to; not yet; outstanding; overdue
    ran over; went over; slightly over; went slightly over; missed; was missed; were missed; was late; were late; was returned late; arrived late; without a; left uncovered; uncovered; did not; does not; do not; was not; were not; has not; have not; is not; are not; could not; failed to`),
  vagueDate:
    list(`shortly; soon; very soon; as soon as possible; as soon as practicable; as soon as practical; as soon as we can; at the earliest opportunity; at the first opportunity; in due course; in the near future; in the not too distant future; in the foreseeable future; imminently; is imminent; are imminent; before long; in time; at a later date; at some point; at a future date; in future
    next week; next month; next year; next quarter; next term; next spring; next summer; next autumn; next winter; early next week; early next month; early next year; later next year; late next year; by next year; next financial year; the next financial year; early in the new year; in the new year; the new year; early in the year
    later this week; later this month; later this year; later in the year; later in the month; this spring; this summer; this autumn; this winter; later on; by the end of the year; before the end of the year; at the end of the year; by year end; by the year end; by the end of the month; at the end of the month; by the end of the financial year; before the end of the financial year; by the end of term; before the end of term; end of the calendar year; in the second half of the year; in the first half of the year
    in the spring; in the summer; in the autumn; in the winter; by the spring; by the summer; by the autumn; by the winter; by spring; by summer; by autumn; by winter; before the spring; before the summer; before the autumn; before the winter; in early spring; in late summer; the end of the summer; the end of the autumn; the end of the spring; the end of the winter; over the summer; over the winter; during the summer; during the autumn; during the spring; during the winter; until the spring; until the summer; until the autumn; for the spring; for the summer; for the autumn
    by christmas; before christmas; after christmas; by easter; before easter; after easter; at easter; at christmas; by half term; after half term; in the new term; in the new financial year
    over the coming weeks; over the coming months; over the coming year; over the coming period; in the coming weeks; in the coming months; in the coming year; in coming weeks; in coming months; coming months; coming weeks; in the next few weeks; in the next few months; over the next few weeks; over the next few months; within the next few weeks; within the next few months; within weeks; in a few weeks; in a few months; in the weeks ahead; in the months ahead; during the coming year
    when resources allow; when resources permit; as resources allow; as resources permit; when capacity allows; when capacity permits; when time allows; when time permits; when funding allows; as and when possible; when possible; where possible in future; date to be confirmed; date to be agreed; date tbc; a date to be fixed; timescale to be confirmed; timescales to be confirmed; early in the autumn; early in the spring; later in the summer; by the end of the summer; towards the end of the year; towards the end of the month; around the turn of the year; mid-year; in the long term; in the longer term; in the medium term; in the short term`),
  knownShort: list(
    `NHS; GP; UK; EU; US; USA; UN; BBC; ITV; MP; MPs; PM; VAT; CCTV; PDF; IT; ICT; HR; ID; OK; TV; AM; MOT; PE; DVD; CD; HGV; WC; FAQ; FAQs; URL; SMS; CV; AGM; NB; BT; AA; RAC; DIY; GCSE; GCSEs; PIN; ATM; RSPCA; RNLI; HM; HMRC; QC; KC; JP; OBE; MBE; CBE; BSc; BA; MA; PhD; PC; PCs; USB; GPS; SOS; PO; PLC; Ltd; LLP; ISBN; ISO; AIDS; HIV; DNA; IQ; MRI; LED; LGBT; LGBTQ; GDPR; PR; CEO; VIP; RAG; PS; AD; BC; BST; GMT; TBC; TBA; NE; NW; SE; SW`,
  ),
  private:
    list(`individual performance issue; individual performance issues; individual performance concerns; individual capability; individual staff performance; capability plan; capability procedure; capability procedures; capability process; capability proceedings; on capability; performance improvement plan; formal performance; disciplinary; gross misconduct; misconduct; suspended; dismissed; dismissal; grievance; final written warning; written warning; long-term sickness of; long term sickness of; sickness absence of; long-term absence of; maternity leave of; occupational health referral; tribunal claim
    serious case review into; serious case review of; serious case review concerning; death of; died; fatal; suicide; took his own life; took her own life; self-harm; self-harmed; overdose; was raped; sexually assaulted; sexual assault; was abused; had been abused; was assaulted; was injured; was found dead; stillborn; was pregnant; HIV status; was arrested; was convicted; was charged with; was sectioned; went missing; was left alone; left alone in; was evicted; medical condition; mental illness; diagnosed with`),
};
