import type { Counterparts } from '../actions/counterparts';
import type { Selection } from '../actions/follow';
import type { OpenRegister } from '../actions/openRegister';
import { sayPane } from '../strings/sayPane';
import type { Deeds } from './deeds';
import type { Jobs } from './jobs';
import { hiddenNotice, problemNotice, type Place } from './notice';
import type { PaneStore } from './paneStore';

/** Takes the person to cells, and follows them there. */
export class Guide {
  constructor(
    private readonly deeds: Deeds,
    private readonly store: PaneStore,
    private readonly jobs: Jobs,
  ) {}

  /** Selects a cell; where it cannot be seen, says so and offers to show it. */
  async goTo(place: Place): Promise<void> {
    try {
      const gone = await this.deeds.goTo(place.sheet, place.cell);
      this.store.tell(gone.hidden ? hiddenNotice(gone.message, place) : undefined);
    } catch (error) {
      this.store.tell(problemNotice(error));
    }
  }

  showIt(place: Place): Promise<void> {
    return this.jobs.run('showIt', sayPane('pane.hidden.showing'), async () => {
      await this.deeds.showIt(place.sheet, place.cell);
    });
  }

  /** Tells each cell that the person comes to, the present one first, until the answer is called. */
  followSelection(listener: (selection: Selection) => void): () => void {
    let stopped = false;
    const heard = (selection: Selection) => {
      if (!stopped) listener(selection);
    };
    const failed = (error: unknown) => {
      if (!stopped) this.store.tell(problemNotice(error));
    };
    const watching = this.deeds.watchSelection(heard);
    watching
      .then(() => this.deeds.readSelection())
      .then(heard)
      .catch(failed);
    return () => {
      stopped = true;
      void watching.then((stop) => stop()).catch(() => undefined);
    };
  }

  counterparts(open: OpenRegister, selection: Selection): Counterparts | undefined {
    return this.deeds.counterparts(open, selection);
  }
}
