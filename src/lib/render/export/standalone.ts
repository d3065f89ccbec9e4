import { translate } from '../marks/index.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** What says where something is drawn; every other attribute belongs to the page and stays behind. */
const GEOMETRY = [
	...['id', 'viewBox', 'x', 'y', 'width', 'height', 'd', 'cx', 'cy', 'r', 'dx', 'dy'],
	...['transform', 'clip-path']
];

/**
 * Styles that pass from an element to those in it, with their first values: they are written where
 * they change. Lengths are in px.
 */
const INHERITED: Readonly<Record<string, string>> = {
	fill: '#000000',
	stroke: 'none',
	'fill-opacity': '1',
	'stroke-opacity': '1',
	'stroke-width': '1',
	'stroke-dasharray': 'none',
	'stroke-linecap': 'butt',
	'stroke-linejoin': 'miter',
	'font-family': '',
	'font-size': '',
	'font-weight': '400',
	'font-style': 'normal',
	'letter-spacing': 'normal',
	'text-anchor': 'start',
	'paint-order': 'normal'
};
/** The same, but not known as attributes. */
const INHERITED_STYLES: Readonly<Record<string, string>> = {
	'font-kerning': 'auto',
	'font-variant-numeric': 'normal'
};

/** Families by which a viewer that does not read embedded fonts comes near to the picture. */
const FALLBACKS: Readonly<Record<string, string>> = {
	'sans-serif': "'Public Sans', 'Segoe UI', Arial, Helvetica",
	serif: "Newsreader, 'Times New Roman'"
};

/**
 * A family list for any viewer: well-known families before the generic one, quotes that need no
 * escaping in an attribute.
 * @param families as the browser computes them
 */
export function withFallbacks(families: string): string {
	const names = families.split(',').map((name) => name.trim().replaceAll('"', "'"));
	const generic = names.at(-1) ?? '';
	const known = FALLBACKS[generic];
	return (known ? [...names.slice(0, -1), known, generic] : names).join(', ');
}

/** A computed colour as a paint every viewer knows, with its opacity apart; `none` when unseen. */
export function plainPaint(computed: string): { paint: string; opacity: string } {
	const parts = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(computed);
	if (!parts) return { paint: computed, opacity: '1' };
	const [, red, green, blue, alpha = '1'] = parts;
	if (Number(alpha) === 0) return { paint: 'none', opacity: '1' };
	const hex = [red, green, blue].map((part) =>
		Math.round(Number(part)).toString(16).padStart(2, '0')
	);
	return { paint: `#${hex.join('')}`, opacity: String(Number(alpha)) };
}

/**
 * A computed length or list of lengths without its unit.
 * @param perPx how many of a drawing's own units the browser tells as one px
 */
export const withoutUnits = (computed: string, perPx = 1): string =>
	computed
		.replace(/([\d.]+)px\b/g, (_, px) => String(Math.round(Number(px) * perPx * 1000) / 1000))
		.replaceAll(', ', ' ');

/** Writes a length in units of a drawing, as the browser tells it of something drawn. */
type WriteLength = (computed: string) => string;

/**
 * WebKit divides by the zoom of the page what it tells of a style in a drawing, but for the size of letters
 * that comes from the page around it. Elsewhere a px told is a px.
 */
function lengthsOf(drawn: SVGSVGElement): WriteLength {
	const SIZE = 100;
	const around = getComputedStyle(drawn).fontSize;
	const probe = document.createElementNS(SVG, 'g');
	probe.style.fontSize = `${SIZE}px`;
	drawn.append(probe);
	const perPx = SIZE / parseFloat(getComputedStyle(probe).fontSize);
	probe.remove();
	return (computed) => withoutUnits(computed, computed === around ? 1 : perPx);
}

/** What an element looks like, in values that need no style sheet. */
function looksOf(style: CSSStyleDeclaration, write: WriteLength): Record<string, string> {
	const fill = plainPaint(style.fill);
	const stroke = plainPaint(style.stroke);
	const looks: Record<string, string> = {};
	for (const name of Object.keys(INHERITED)) looks[name] = write(style.getPropertyValue(name));
	return {
		...looks,
		fill: fill.paint,
		stroke: stroke.paint,
		'fill-opacity': String(Number(fill.opacity) * Number(style.fillOpacity)),
		'stroke-opacity': String(Number(stroke.opacity) * Number(style.strokeOpacity)),
		'font-family': withFallbacks(style.fontFamily)
	};
}

const SHAPES = new Set(['path', 'rect', 'circle']);
const GROUPS = new Set(['g', 'a', 'text', 'tspan', 'defs']);

/**
 * A drawing of the page as one that stands alone: what style sheets say is written into it, what
 * serves pointing, keys and the page itself is left out, and links name their whole address.
 * @param drawn in the document, so that its styles are known
 */
export function standAlone(drawn: SVGSVGElement): SVGSVGElement {
	const root = document.createElementNS(SVG, 'svg');
	for (const name of ['viewBox', 'width', 'height', 'lang'])
		if (drawn.hasAttribute(name)) root.setAttribute(name, drawn.getAttribute(name) ?? '');
	const write = lengthsOf(drawn);
	const written = writeLooks(root, getComputedStyle(drawn), INHERITED, INHERITED_STYLES, write);
	copyChildren(drawn, root, written, write);
	return root;
}

type Written = Record<string, string>;

function copyChildren(from: Element, to: Element, written: Written, write: WriteLength): void {
	const isText = from.localName === 'text' || from.localName === 'tspan';
	for (const node of from.childNodes) {
		if (node instanceof SVGElement) {
			const copy = copyElement(node, written, write);
			if (copy) to.append(copy);
		} else if (node.nodeType === Node.TEXT_NODE && (isText || from.localName === 'a')) {
			if (isText) to.append(node.cloneNode());
		}
	}
}

/** @returns undefined for what is not seen */
function copyElement(
	drawn: SVGElement,
	above: Written,
	write: WriteLength
): SVGElement | undefined {
	const style = getComputedStyle(drawn);
	if (style.display === 'none') return undefined;
	const isShape = SHAPES.has(drawn.localName);
	const inClip = drawn.parentElement?.localName === 'clipPath';
	if (isShape && !inClip) {
		const isSeen = [style.fill, style.stroke].some((paint) => plainPaint(paint).paint !== 'none');
		if (!isSeen || drawn.getAttribute('d') === '') return undefined;
	}
	// A drawing in a drawing is a group here: not every viewer lets the inner one show beyond its box.
	const isInner = drawn.localName === 'svg';
	const copy = document.createElementNS(SVG, isInner ? 'g' : drawn.localName);
	if (!isInner)
		for (const name of GEOMETRY)
			if (drawn.hasAttribute(name)) copy.setAttribute(name, drawn.getAttribute(name) ?? '');
	const place = isInner && placeOf(drawn);
	if (place) copy.setAttribute('transform', place);
	const isLink = drawn.localName === 'a';
	if (isLink) {
		copy.setAttribute('href', new URL(drawn.getAttribute('href') ?? '', document.baseURI).href);
		const name = drawn.getAttribute('aria-label');
		if (name) copy.append(titleOf(name));
	}
	if (Number(style.opacity) !== 1) copy.setAttribute('opacity', style.opacity);
	const written = inClip ? above : writeLooks(copy, style, above, above, write);
	const before = copy.childNodes.length;
	copyChildren(drawn, copy, written, write);
	const isEmpty = copy.childNodes.length === before;
	return isEmpty && (GROUPS.has(drawn.localName) || isInner) ? undefined : copy;
}

export function titleOf(text: string): SVGElement {
	const title = document.createElementNS(SVG, 'title');
	title.textContent = text;
	return title;
}

/** Where a drawing stands in the one around it, also when that is said in per cent. */
function placeOf(drawn: SVGElement): string | undefined {
	const { x, y } = drawn as SVGSVGElement;
	const round = ({ baseVal }: SVGAnimatedLength) => Math.round(baseVal.value * 1000) / 1000;
	const [right, down] = [round(x), round(y)];
	return right === 0 && down === 0 ? undefined : translate(right, down);
}

/** Writes what is not as in the element around it. @returns what holds for the elements inside */
function writeLooks(
	copy: SVGElement,
	style: CSSStyleDeclaration,
	above: Written,
	aboveStyles: Written,
	write: WriteLength
): Written {
	const written: Written = { ...above };
	const looks = looksOf(style, write);
	for (const [name, value] of Object.entries(looks)) {
		// The stroke of what has none is of no use.
		if (name.startsWith('stroke-') && looks.stroke === 'none') continue;
		if (above[name] === value) continue;
		copy.setAttribute(name, value);
		written[name] = value;
	}
	const styles: string[] = [];
	for (const name of Object.keys(INHERITED_STYLES)) {
		const value = style.getPropertyValue(name);
		if (aboveStyles[name] !== value) styles.push(`${name}:${value}`);
		written[name] = value;
	}
	if (styles.length) copy.setAttribute('style', styles.join(';'));
	return written;
}
