/**
 * A running site in WebKit itself, at other zooms of the page than 100 %: every stem must end at a mark and begin
 * at a label, and pictures go to OUT for looking at: `xvfb-run -a npm run webkit:zoom -- [OUT [path …]]`.
 *
 * Needs Debian's `webkit2gtk-driver`, `xvfb` and `xdotool`. It is no part of `npm test`: a page is zoomed by the
 * keys of a real window only. There `tests/e2e/transforms.e2e.ts` keeps to the rule that makes this come out.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';

const [out = 'test-results/webkit', ...given] = process.argv.slice(2);
const paths = given.length ? given : ['/', '/?from=2020-03-01&to=2020-03-31'];
const address = process.env.ADDRESS ?? 'http://localhost:4173';
const DRIVER = 'http://127.0.0.1:4777';
/** What a press of Ctrl and + makes larger; one of Ctrl and − makes as much smaller. */
const STEP = 1.2;
/** Presses from 100 %: 69 %, 144 % and 173 %. */
const PRESSES = [0, -2, 2, 3];
/** How far the ends of a stem may be from the middle of its mark and from the corner of its label, px of the page. */
const FROM_MARK = { x: 0.5, y: 8 };
const FROM_LABEL = { x: 6, y: 2 };

interface Point {
	x: number;
	y: number;
}
interface Measured {
	stems: { top: Point; bottom: Point }[];
	marks: Point[];
	/** Left and right edges of the labels, at their tops. */
	corners: Point[];
}

const MEASURE = `
	const inside = '[data-testid=timeline] ';
	const boxes = (what) => [...document.querySelectorAll(inside + what)].map((one) => one.getBoundingClientRect());
	const stems = [...document.querySelectorAll(inside + 'path.stem')].flatMap((path) => {
		const { a, d, e, f } = path.getScreenCTM();
		return [...path.getAttribute('d').matchAll(/M(\\S+) ([^L]+)L(\\S+) ([^M]+)/g)].map((match) => {
			const [x, top, , bottom] = match.slice(1).map(Number);
			const ends = [top, bottom].sort((one, other) => one - other);
			return { top: { x: x * a + e, y: ends[0] * d + f }, bottom: { x: x * a + e, y: ends[1] * d + f } };
		});
	});
	return {
		stems,
		marks: boxes('[data-event] .disc').map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 })),
		corners: boxes('[data-label] .hit').flatMap(({ left, right, top }) => [{ x: left, y: top }, { x: right, y: top }])
	};`;

const browser = readdirSync('/usr/lib')
	.flatMap((name) => ['4.1', '4.0'].map((version) => `/usr/lib/${name}/webkit2gtk-${version}`))
	.map((folder) => `${folder}/MiniBrowser`)
	.find((file) => existsSync(file));
if (!browser || !process.env.DISPLAY) {
	console.error(
		'WebKit or a display is missing: apt-get install webkit2gtk-driver xvfb xdotool, then xvfb-run -a npm run webkit:zoom'
	);
	process.exit(1);
}

async function call<Value>(method: string, path: string, body?: object): Promise<Value> {
	const response = await fetch(DRIVER + path, {
		method,
		...(body && { body: JSON.stringify(body) })
	});
	const { value } = (await response.json()) as { value: Value & { error?: string } };
	if (!response.ok) throw new Error(JSON.stringify(value));
	return value;
}

/** Asks again until there is an answer. */
async function until<Value>(what: string, ask: () => Promise<Value | undefined>): Promise<Value> {
	for (let tries = 0; tries < 100; tries += 1) {
		const answer = await ask().catch(() => undefined);
		if (answer) return answer;
		await new Promise((done) => setTimeout(done, 200));
	}
	throw new Error(`${what} did not come`);
}

const driver = spawn('WebKitWebDriver', ['--port=4777'], { stdio: 'inherit' });
let isGood = true;
let session: string | undefined;
try {
	await until('the driver', () => call<object>('GET', '/status'));
	const { sessionId } = await call<{ sessionId: string }>('POST', '/session', {
		capabilities: {
			alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } }
		}
	});
	session = `/session/${sessionId}`;
	const run = <Value>(script: string) =>
		call<Value>('POST', `${session}/execute/sync`, { script, args: [] });
	await call('POST', `${session}/window/rect`, { width: 1440, height: 1000 });
	await call('POST', `${session}/url`, { url: address });
	const whole = await until('the window', async () => {
		const width = await run<number>('return innerWidth');
		return width > 1400 ? width : undefined;
	});

	mkdirSync(out, { recursive: true });
	let pressed = 0;
	for (const presses of PRESSES) {
		const window = execFileSync('xdotool', ['search', '--onlyvisible', '--class', 'MiniBrowser'])
			.toString()
			.trim()
			.split('\n')
			.at(-1)!;
		execFileSync('xdotool', ['windowfocus', '--sync', window]);
		for (; pressed > presses; pressed -= 1) execFileSync('xdotool', ['key', 'ctrl+minus']);
		for (; pressed < presses; pressed += 1) execFileSync('xdotool', ['key', 'ctrl+plus']);
		const zoom = STEP ** presses;
		await until(`a zoom of ${zoom}`, async () => {
			const width = await run<number>('return innerWidth');
			return Math.abs((whole / width / zoom - 1) * 100) < 1;
		});
		for (const path of paths) {
			await call('POST', `${session}/url`, { url: address + path });
			await until('the drawing', () =>
				run<boolean>(
					"return document.querySelector('html[data-ready]') !== null && document.fonts.status === 'loaded'"
				)
			);
			const { stems, marks, corners } = await run<Measured>(MEASURE);
			const isNear = (end: Point, all: Point[], reach: Point) =>
				all.some(({ x, y }) => Math.abs(x - end.x) <= reach.x && Math.abs(y - end.y) <= reach.y);
			const lost = stems.filter(
				({ top, bottom }) => !isNear(bottom, marks, FROM_MARK) || !isNear(top, corners, FROM_LABEL)
			);
			const percent = Math.round(zoom * 100);
			console.log(`${percent} % ${path}: ${stems.length} stems, ${lost.length} astray`);
			if (!stems.length || lost.length) isGood = false;
			const name = path.replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'home';
			const picture = await call<string>('GET', `${session}/screenshot`);
			writeFileSync(`${out}/${name}-${percent}.png`, Buffer.from(picture, 'base64'));
		}
	}
} finally {
	if (session) await call('DELETE', session).catch(() => {});
	driver.kill();
}
process.exit(isGood ? 0 : 1);
