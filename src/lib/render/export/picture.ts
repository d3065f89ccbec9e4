import { flushSync, mount, unmount, type Component } from 'svelte';
import { isoFromDay } from '../../model/time/index.ts';
import { chooseText } from '../../i18n/messages.ts';
import type { TimelineContext } from '../base/index.ts';
import { daysInView, viewAddress, viewInWords } from './credit.ts';
import ExportPicture from './ExportPicture.svg.svelte';
import { standAlone, titleOf } from './standalone.ts';

/** Why there is no picture; a person reads the words for it, never this message. */
export class PictureFailure extends Error {
	readonly reason: 'fonts' | 'image';

	constructor(reason: 'fonts' | 'image') {
		super(reason);
		this.reason = reason;
	}
}

/** A picture of a view, to be kept as a file. */
export interface Picture {
	/** A whole SVG document. */
	svg: string;
	/** px */
	width: number;
	height: number;
	/** Name of a file, without what kind of file it is. */
	name: string;
}

/** px of the image for each px of the drawing. */
const SCALE = 2;

/**
 * A name that every system can keep.
 * @param parts what tells it from other files, such as its first and last day
 * @example pictureName('Één tijdlijn', '2020-01-01') // 'een-tijdlijn_2020-01-01'
 */
export function pictureName(title: string, ...parts: string[]): string {
	const plain = title
		.normalize('NFD')
		.replace(/\p{Mark}/gu, '')
		.toLowerCase()
		.replace(/[^\p{Letter}\p{Number}]+/gu, '-')
		.replace(/^-|-$/g, '');
	return [plain, ...parts].filter(Boolean).join('_');
}

/** What a sheet says of itself, besides what it shows. */
interface ExportAbout {
	title: string;
	description: string;
	/** Name of the file. */
	name: string;
}

/**
 * A sheet as an SVG document that needs nothing around it.
 * @param component draws one SVG element
 * @throws PictureFailure when the fonts cannot be had
 */
export async function drawExportPage<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props,
	about: ExportAbout
): Promise<Picture> {
	const fonts = await embedFonts();
	const place = document.createElement('div');
	place.inert = true;
	place.style.cssText = 'position:fixed;left:-9999px;top:0;visibility:hidden';
	document.body.append(place);
	const sheet = mount(component, { target: place, props });
	try {
		flushSync();
		const drawn = place.querySelector('svg');
		if (!drawn) throw new PictureFailure('image');
		const root = standAlone(drawn);
		root.setAttribute('role', 'img');
		const style = document.createElementNS(root.namespaceURI, 'style');
		style.textContent = fonts;
		const description = document.createElementNS(root.namespaceURI, 'desc');
		description.textContent = about.description;
		root.prepend(titleOf(about.title), description, style);
		return {
			svg: `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`,
			width: Number(root.getAttribute('width')),
			height: Number(root.getAttribute('height')),
			name: about.name
		};
	} finally {
		void unmount(sheet);
		place.remove();
	}
}

/**
 * The present view of the timeline as a picture.
 * @throws PictureFailure when the fonts cannot be had
 */
export async function drawPicture(
	context: Pick<TimelineContext, 'state' | 'words' | 'paths'>
): Promise<Picture> {
	const { state, words } = context;
	const { from, to } = daysInView(state);
	const days = viewInWords(state, words);
	const address = viewAddress(state, context.paths, document.baseURI);
	const { title, description } = state.dataset.timeline;
	const text = (texts: typeof title) => chooseText(texts, state.language).text;
	return drawExportPage(
		ExportPicture,
		{ ...context, days, address },
		{
			title: `${text(title)}: ${days}`,
			description: `${text(description)} ${address}`,
			name: pictureName(text(title), isoFromDay(from), isoFromDay(to))
		}
	);
}

/**
 * The same picture in points, twice as many as px.
 * @throws PictureFailure when the browser cannot make an image of this size
 */
export async function drawImage({ svg, width, height }: Picture): Promise<Blob> {
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image(width, height);
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = width * SCALE;
		canvas.height = height * SCALE;
		canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
		const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
		if (!blob) throw new PictureFailure('image');
		return blob;
	} catch {
		throw new PictureFailure('image');
	} finally {
		URL.revokeObjectURL(address);
	}
}

/** The page's own font faces as rules that hold the fonts themselves. */
async function embedFonts(): Promise<string> {
	const faces = [...document.styleSheets].flatMap((sheet) =>
		[...sheet.cssRules]
			.filter((rule) => rule instanceof CSSFontFaceRule)
			.map(({ style }) => ({
				family: style.getPropertyValue('font-family'),
				weight: style.getPropertyValue('font-weight') || 'normal',
				source: new URL(
					/url\(["']?([^"')]+)/.exec(style.getPropertyValue('src'))?.[1] ?? '',
					sheet.href ?? document.baseURI
				)
			}))
	);
	try {
		const rules = faces.map(async ({ family, weight, source }) => {
			const response = await fetch(source);
			if (!response.ok) throw new Error(`${source.pathname}: ${response.status}`);
			const bytes = toBase64(new Uint8Array(await response.arrayBuffer()));
			return `@font-face{font-family:${family.replaceAll('"', "'")};font-weight:${weight};src:url(data:font/woff2;base64,${bytes}) format('woff2')}`;
		});
		return (await Promise.all(rules)).join('\n');
	} catch {
		throw new PictureFailure('fonts');
	}
}

/** Bytes as text, in pieces, since a call takes only so many arguments. */
export function toBase64(bytes: Uint8Array): string {
	const PIECE = 0x8000;
	let text = '';
	for (let at = 0; at < bytes.length; at += PIECE)
		text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
	return btoa(text);
}
