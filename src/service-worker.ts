/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { base, build, files, prerendered, version } from '$service-worker';

const worker = self as unknown as ServiceWorkerGlobalScope;
const CACHE = `timeline-${version}`;
/**
 * Kept from the first visit on: scripts, fonts, the dataset with its references, and the pages that are
 * not about one thing or month. Such a page is made from the dataset by the script, or kept once it
 * was seen. Downloads and the pictures for other sites are left to the network.
 */
const SHELL = [
	...build,
	...files,
	...prerendered.filter(
		(path) =>
			!/\/(event|theme|source|wave|chronology|compare|announcements|data|og)\/[^/]/.test(path)
	)
];

worker.addEventListener('install', (event) => {
	event.waitUntil(
		caches
			.open(CACHE)
			.then((cache) => cache.addAll(SHELL))
			.then(() => worker.skipWaiting())
	);
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(
		caches
			.keys()
			.then((names) =>
				Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)))
			)
			.then(() => worker.clients.claim())
	);
});

/** What never changes within a version comes from the cache; pages from the network while there is one. */
async function answer(request: Request, path: string): Promise<Response> {
	const cache = await caches.open(CACHE);
	if (build.includes(path) || files.includes(path)) {
		const kept = await cache.match(path);
		if (kept) return kept;
	}
	try {
		const response = await fetch(request);
		if (response.ok) await cache.put(path, response.clone());
		return response;
	} catch {
		return (await cache.match(path)) ?? (await cache.match(`${base}/`)) ?? Response.error();
	}
}

worker.addEventListener('fetch', (event) => {
	const { origin, pathname } = new URL(event.request.url);
	if (event.request.method !== 'GET' || origin !== location.origin) return;
	event.respondWith(answer(event.request, pathname));
});
