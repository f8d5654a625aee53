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

/** @returns null where the worker cannot tell */
export function askWorker<Q extends Question>(worker: ServiceWorker, question: Q): Promise<Answer<Q> | null> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', ({ data }) => (resolve(data as Answer<Q> | null), port1.close()), { once: true });
    port1.start();
    worker.postMessage(question, [port2]);
  });
}

/** The worker that is there; null where none can be. */
export async function workerThere(): Promise<ServiceWorker | null> {
  if (document.documentElement.dataset['worker'] === undefined || !('serviceWorker' in navigator)) return null;
  try {
    const { active } = await navigator.serviceWorker.ready;
    return active;
  } catch {
    return null;
  }
}
