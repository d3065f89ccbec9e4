import { describe, expect, it } from 'vitest';
import {
	Fault,
	faultOf,
	fetchBytes,
	fetchJson,
	fetchPart,
	stamped
} from '../../../../src/lib/model/transfer/index.ts';

const answers = (...responses: (Response | Error)[]) => {
	const requests: (RequestInit | undefined)[] = [];
	const fetcher: typeof fetch = async (_, request) => {
		requests.push(request);
		const response = responses.shift() ?? new Error('nothing more');
		if (response instanceof Error) throw response;
		return response;
	};
	return { fetcher, requests };
};
const file = (content: object, edition: string) => Response.json(stamped(content, edition));
const reasonOf = (promise: Promise<unknown>) =>
	promise.then(
		() => 'none',
		(thrown) => (thrown instanceof Fault ? thrown.reason : thrown)
	);
const read = (...responses: (Response | Error)[]) =>
	fetchJson(answers(...responses).fetcher, '/file.json', 'one');

describe('what is fetched', () => {
	it('is the content of a file of this edition, without its stamp', async () => {
		expect(await read(file({ id: 'a' }, 'one'))).toEqual({ id: 'a' });
	});

	it('is asked for once more, past what was kept on the way, when it is of another edition', async () => {
		const { fetcher, requests } = answers(file({ id: 'old' }, 'zero'), file({ id: 'new' }, 'one'));
		expect(await fetchJson(fetcher, '/file.json', 'one')).toEqual({ id: 'new' });
		expect(requests).toEqual([undefined, { cache: 'reload' }]);
	});

	it('is a fault with its reason when it is of no use', async () => {
		const html = { headers: { 'content-type': 'text/html; charset=utf-8' } };
		expect(await reasonOf(read(new TypeError('Failed to fetch')))).toBe('unreachable');
		expect(await reasonOf(read(new Response('', { status: 500 })))).toBe('refused');
		expect(await reasonOf(read(new Response('{}', html)))).toBe('unreadable');
		expect(await reasonOf(read(new Response('{"build": "one", "eve')))).toBe('unreadable');
		expect(await reasonOf(read(new Response('null')))).toBe('unreadable');
		expect(await reasonOf(read(file({}, 'zero'), file({}, 'zero')))).toBe('edition');
		expect(await reasonOf(read(Response.json({}), Response.json({})))).toBe('edition');
	});

	it('is bytes as they came, or a fault', async () => {
		const bytes = (...responses: (Response | Error)[]) =>
			fetchBytes(answers(...responses).fetcher, '/file.gz');
		expect(await bytes(new Response(new Uint8Array([1, 2])))).toEqual(new Uint8Array([1, 2]));
		expect(await reasonOf(bytes(new Response('', { status: 404 })))).toBe('refused');
	});

	it('is a part of the code, or a fault that says so', async () => {
		expect(await fetchPart(async () => 'part')).toBe('part');
		const broken = fetchPart(() => Promise.reject(new TypeError('no such file')));
		expect(await reasonOf(broken)).toBe('code');
	});

	it('names anything else that is thrown', () => {
		expect(faultOf(new RangeError('x')).reason).toBe('other');
		const fault = new Fault('edition', '/file.json');
		expect(faultOf(fault)).toBe(fault);
	});
});
