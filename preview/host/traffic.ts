import { excelError } from './excelError';
import { ActionType, type ActionInfo, type BatchAnswer, type BatchBody } from './protocol';
import { refusal } from './refusal';
import type { Rules } from './rules';

/** Excel on the web refuses more in one request or one response. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** What went to and fro. */
export interface Counts {
  /** Requests that do something. */
  readonly roundTrips: number;
  /** Requests by which Office.js releases ranges at the end of `Excel.run`; nobody waits for them. */
  readonly cleanUps: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

export interface Trip {
  readonly number: number;
  readonly cleanUp: boolean;
}

const none: Counts = { roundTrips: 0, cleanUps: 0, actions: 0, requestBytes: 0, responseBytes: 0 };

/** Counts round trips, actions and bytes, and holds Excel's limits on them. */
export class Traffic {
  counts: Counts = none;

  begin(request: string, body: BatchBody): Trip {
    const cleanUp = isCleanUp(body);
    if (cleanUp) this.counts = { ...this.counts, cleanUps: this.counts.cleanUps + 1 };
    else {
      this.counts = {
        ...this.counts,
        roundTrips: this.counts.roundTrips + 1,
        actions: this.counts.actions + body.Actions.length,
        requestBytes: this.counts.requestBytes + byteLength(request),
      };
    }
    return { number: this.counts.roundTrips, cleanUp };
  }

  end(trip: Trip, response: string): void {
    if (trip.cleanUp) return;
    const responseBytes = this.counts.responseBytes + byteLength(response);
    this.counts = { ...this.counts, responseBytes };
  }

  refuseRequest(request: string, rules: Rules): BatchAnswer | undefined {
    return rules.payloadLimit && byteLength(request) > PAYLOAD_LIMIT
      ? refusal(excelError('RequestPayloadSizeLimitExceeded'))
      : undefined;
  }

  refuseResponse(response: string, rules: Rules): BatchAnswer | undefined {
    return rules.payloadLimit && byteLength(response) > PAYLOAD_LIMIT
      ? refusal(excelError('ResponsePayloadSizeLimitExceeded'))
      : undefined;
  }

  /** The counts since the last call, so that one action's share can be told. */
  take(): Counts {
    const taken = this.counts;
    this.counts = none;
    return taken;
  }
}

/** Excel.run ends with a request that does nothing but release references. */
/** Office.js releases its ranges at the end of `Excel.run`. */
export function isCleanUp({ Actions }: BatchBody): boolean {
  const releases = (action: ActionInfo) =>
    action.ActionType === ActionType.Method && action.Name === '_RemoveReference';
  return (
    Actions.some(releases) &&
    Actions.every((action) => releases(action) || action.ActionType === ActionType.Instantiate)
  );
}

const encoder = new TextEncoder();
/** Length in UTF-8. */
function byteLength(text: string): number {
  return encoder.encode(text).length;
}
