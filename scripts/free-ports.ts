import { createServer } from 'node:net';

/**
 * Below those that a system gives to outgoing connections, so that none is taken while the site is built;
 * by chance, so that two runs that start together do not choose the same.
 */
const [FIRST, LAST] = [10_000, 30_000];

/** The first of so many free ports in a row on this machine. */
export async function freePorts(count: number): Promise<number> {
	for (;;) {
		const first = FIRST + Math.floor(Math.random() * (LAST - FIRST));
		const ports = Array.from({ length: count }, (_, index) => first + index);
		const free = await Promise.all(ports.map(isFree));
		if (free.every(Boolean)) return first;
	}
}

/** Whether nothing answers there, by either of the names that a browser knows this machine by. */
async function isFree(port: number): Promise<boolean> {
	const taken = await Promise.all(['127.0.0.1', '::1'].map((host) => isTaken(port, host)));
	return !taken.includes(true);
}

const isTaken = (port: number, host: string): Promise<boolean> =>
	new Promise((resolve) => {
		const server = createServer();
		// A machine may lack one of the two.
		server.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code === 'EADDRINUSE'));
		server.listen(port, host, () => server.close(() => resolve(false)));
	});
