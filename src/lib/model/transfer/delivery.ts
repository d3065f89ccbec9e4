/**
 * Why something that a page needs is not there: no answer, an answer that says no, one that is cut off or
 * something else, one that belongs with another edition of the site, a part of the code, or anything else.
 */
export type FaultReason = 'unreachable' | 'refused' | 'unreadable' | 'edition' | 'code' | 'other';

/** Something that a page needs did not come, or is of no use. `i18n/faults.ts` says so to a reader. */
export class Fault extends Error {
	readonly reason: FaultReason;

	/** @param subject what did not come, for who looks for the cause */
	constructor(reason: FaultReason, subject: string, cause?: unknown) {
		super(`${subject}: ${reason}`, { cause });
		this.name = 'Fault';
		this.reason = reason;
	}
}

/** What is thrown, whoever threw it, as a fault. */
export const faultOf = (thrown: unknown): Fault =>
	thrown instanceof Fault ? thrown : new Fault('other', String(thrown), thrown);

/**
 * Fetches a file of JSON that was written by {@link stamped}. Every file of data comes through here.
 * @param edition of the site that asks
 * @throws Fault
 */
export async function fetchJson<Content>(
	fetcher: typeof fetch,
	address: string,
	edition: string
): Promise<Content> {
	const read = async (request?: RequestInit): Promise<{ build?: string }> => {
		const response = await fetchFile(fetcher, address, request);
		const content: unknown = await response.json().catch(unreadable(address));
		return typeof content === 'object' && content ? content : unreadable(address)();
	};
	let content = await read();
	// Something on the way may have kept the file of the edition before.
	if (content.build !== edition) content = await read({ cache: 'reload' });
	if (content.build !== edition) throw new Fault('edition', address);
	delete content.build;
	return content as Content;
}

/**
 * Fetches a file of bytes.
 * @throws Fault
 */
export async function fetchBytes(
	fetcher: typeof fetch,
	address: string
): Promise<Uint8Array<ArrayBuffer>> {
	const response = await fetchFile(fetcher, address);
	return new Uint8Array(await response.arrayBuffer().catch(unreadable(address)));
}

/**
 * Fetches a part of the code: `fetchPart(() => import('./part.ts'))`.
 * @throws Fault
 */
export const fetchPart = <Part>(load: () => Promise<Part>): Promise<Part> =>
	load().catch((cause) => {
		throw new Fault('code', 'a part of the code', cause);
	});

/** What a file of JSON holds, with the edition of the site that it is of. */
export const stamped = (content: object, edition: string): object => ({
	build: edition,
	...content
});

async function fetchFile(
	fetcher: typeof fetch,
	address: string,
	request?: RequestInit
): Promise<Response> {
	const response = await fetcher(address, request).catch((cause) => {
		throw new Fault('unreachable', address, cause);
	});
	if (!response.ok) throw new Fault('refused', `${address} (${response.status})`);
	// A page instead of a file: of a network that wants its reader to sign in first.
	if (response.headers.get('content-type')?.startsWith('text/html')) unreadable(address)();
	return response;
}

const unreadable = (address: string) => (cause?: unknown) => {
	throw new Fault('unreadable', address, cause);
};
