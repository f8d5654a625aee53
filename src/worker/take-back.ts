declare const self: ServiceWorkerGlobalScope;

/** Forgets all that was kept of this site, and its worker. Open pages stay as they are. */
export async function takeBack(): Promise<void> {
  const own = `oseredok ${new URL('.', self.location.href).pathname}`;
  for (const name of [own, `${own} open`]) await caches.delete(name);
  await self.registration.unregister();
}
