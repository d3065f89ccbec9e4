import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json',
	'.gz': 'application/gzip',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2',
	'.woff': 'font/woff'
};

export interface Server {
	/** `http://127.0.0.1:PORT` */
	origin: string;
	close: () => void;
}

/**
 * Serves folders as they are, without a cache: every page pays for what it loads.
 * @param folders what stands behind the beginning of a path, such as `/pages/`; the longest one counts
 */
export async function serve(folders: Readonly<Record<string, string>>): Promise<Server> {
	const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);
	const server = createServer((request, response) => {
		const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
		const prefix = prefixes.find((prefix) => path.startsWith(prefix));
		const inside = prefix === undefined ? '' : join(folders[prefix]!, path.slice(prefix.length));
		const file = path.endsWith('/') ? join(inside, 'index.html') : inside;
		if (!inside || !existsSync(file) || !statSync(file).isFile()) {
			response.writeHead(404).end();
			return;
		}
		response.writeHead(200, {
			'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
			'content-length': statSync(file).size,
			'cache-control': 'no-store'
		});
		createReadStream(file).pipe(response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		close: () => {
			server.close();
			server.closeAllConnections();
		}
	};
}
