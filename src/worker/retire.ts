/**
 * The worker of a site that keeps nothing any more (OFFLINE=off): it takes over at once, forgets all that was kept, and
 * is gone. Open pages stay as they are.
 */
declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener('activate', (event) => event.waitUntil(retire()));

async function retire(): Promise<void> {
  const own = `oseredok ${new URL('.', self.location.href).pathname}`;
  for (const name of await caches.keys()) if (name === own || name === `${own} open`) await caches.delete(name);
  await self.registration.unregister();
}

export {};
