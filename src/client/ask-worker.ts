/** Asking the worker that keeps pages on the device. */
import type { Here, Kept, Question } from '../model/offline.ts';

/** What is answered to each question. */
type Answer<Q extends Question> = Q extends { ask: 'here' }
  ? Here
  : Q extends { ask: 'state' | 'more' | 'stop' | 'remove' }
    ? Kept
    : Q extends { ask: 'which' }
      ? boolean[]
      : Q extends { ask: 'words' }
        ? string
        : null;

/** Undefined where nothing may be kept, as without cookies or in a sandboxed frame: there even to ask is an error. */
export const workers =
  navigator.cookieEnabled && self.origin !== 'null'
    ? (navigator.serviceWorker as ServiceWorkerContainer | undefined)
    : undefined;

/** Milliseconds after which a question is asked again: a browser may end a worker at any time, and says nothing. */
const AGAIN = 10_000;

/** @returns null where the worker cannot tell, or another has taken its place */
export function askWorker<Q extends Question>(worker: ServiceWorker, question: Q): Promise<Answer<Q> | null> {
  return new Promise((resolve) => {
    const ask = (): void => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => {
        port1.close();
        end(data as Answer<Q> | null);
      };
      worker.postMessage(question, [port2]);
    };
    const again = setInterval(ask, AGAIN);
    const end = (said: Answer<Q> | null): void => {
      resolve(said);
      clearInterval(again);
      worker.removeEventListener('statechange', look);
    };
    const look = (): void => {
      if (worker.state === 'redundant') end(null);
    };
    worker.addEventListener('statechange', look);
    ask();
    look();
  });
}

/** The worker of the newest release that is there; null where none can be. */
export async function workerThere(): Promise<ServiceWorker | null> {
  const { worker } = document.documentElement.dataset;
  if (worker === undefined || workers === undefined) return null;
  try {
    // As every page does (`site.ts`): it is the same one.
    const { installing, waiting, active } = await workers.register(worker);
    return installing ?? waiting ?? active;
  } catch {
    return null;
  }
}
