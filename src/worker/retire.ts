/** The worker of a site that keeps nothing any more (OFFLINE=off): it takes over at once, forgets, and is gone. */
import { takeBack } from './take-back.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener('activate', (event) => event.waitUntil(takeBack()));
