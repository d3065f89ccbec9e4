import { TITLE_MARK } from '../datasets/items.ts';
import type { Session } from './session.ts';

export interface LabelBox {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** A title as the page draws it. */
export interface DrawnLabel {
	/** The whole of its text, client px. */
	box: LabelBox;
	/** What of the box the page shows; null where nothing of it is. */
	visible: LabelBox | null;
	/** Whether the whole title is there, without an ellipsis. */
	isWhole: boolean;
}

export interface LabelCount {
	readable: number;
	overlapped: number;
	cut: number;
}

/** How far two boxes may run into each other, px. */
const TOUCH = 2;
/** The part of a label that may be clipped. */
const CLIPPED = 0.1;

/**
 * Counts the labels in view: overlapped, when what is seen of it touches another by 2 px or more both ways; cut, when it is
 * shortened or clipped by more than a tenth; readable, when neither.
 */
export function countLabels(labels: readonly DrawnLabel[]): LabelCount {
	const inView = labels
		.flatMap((label) => (label.visible === null ? [] : [{ ...label, visible: label.visible }]))
		.sort((a, b) => a.visible.left - b.visible.left);
	const touched = new Set<number>();
	for (const [index, { visible }] of inView.entries())
		for (let next = index + 1; next < inView.length; next += 1) {
			const other = inView[next]!.visible;
			if (other.left > visible.right - TOUCH) break;
			if (!doTouch(visible, other)) continue;
			touched.add(index);
			touched.add(next);
		}
	const cut = inView.map(
		({ box, visible, isWhole }) => !isWhole || area(visible) < (1 - CLIPPED) * area(box)
	);
	return {
		readable: cut.filter((isCut, index) => !isCut && !touched.has(index)).length,
		overlapped: touched.size,
		cut: cut.filter(Boolean).length
	};
}

const area = (box: LabelBox) => (box.right - box.left) * (box.bottom - box.top);

function doTouch(a: LabelBox, b: LabelBox): boolean {
	return (
		Math.min(a.right, b.right) - Math.max(a.left, b.left) >= TOUCH &&
		Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) >= TOUCH
	);
}

/** Titles without their spaces, as they are compared: a label may break its title into lines. */
export function wholeTitles(items: readonly { title: string }[]): Set<string> {
	return new Set(items.map(({ title }) => withoutSpaces(title)));
}

const withoutSpaces = (text: string) => text.replace(/\s/g, '');

/**
 * The labels that the page draws now, in its document or on its canvas.
 * @param titles those of the dataset, from `wholeTitles`
 */
export async function drawnLabels(
	session: Session,
	titles: ReadonlySet<string>
): Promise<DrawnLabel[]> {
	const found = await session.page.evaluate(labelsInPage, session.contestant.labels);
	return found.flatMap(({ text, ...label }) => {
		const title = withoutSpaces(text);
		const start = title.indexOf(TITLE_MARK);
		return start === -1 ? [] : [{ ...label, isWhole: titles.has(title.slice(start)) }];
	});
}

/** Forgets what was drawn on canvases, so that only what is drawn from now on counts. */
export async function forgetTexts(session: Session): Promise<void> {
	await session.page.evaluate(() => window.benchTexts?.clear());
}

/** Sent to the browser as text: it uses nothing from outside. */
function labelsInPage(selector: string | null): (Omit<DrawnLabel, 'isWhole'> & { text: string })[] {
	const shared = (a: LabelBox, b: LabelBox): LabelBox | null => {
		const box = {
			left: Math.max(a.left, b.left),
			top: Math.max(a.top, b.top),
			right: Math.min(a.right, b.right),
			bottom: Math.min(a.bottom, b.bottom)
		};
		return box.right > box.left && box.bottom > box.top ? box : null;
	};
	const view = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
	if (selector === null)
		return [...(window.benchTexts?.values() ?? [])].map(({ text, ...box }) => ({
			text,
			box,
			visible: shared(box, view)
		}));

	/** The box, as far as the elements around it let it be seen. */
	const visibleIn = (element: Element, box: LabelBox) => {
		let visible = shared(box, view);
		for (let around: Element | null = element; around && visible; around = around.parentElement) {
			const { overflowX, overflowY } = getComputedStyle(around);
			if (overflowX === 'visible' && overflowY === 'visible') continue;
			if (around instanceof SVGElement && !(around instanceof SVGSVGElement)) continue;
			visible = shared(visible, around.getBoundingClientRect());
		}
		return visible;
	};
	return [...document.querySelectorAll(selector)].flatMap((element) => {
		if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return [];
		const range = document.createRange();
		range.selectNodeContents(element);
		const isSvg = element instanceof SVGElement;
		const { left, top, right, bottom } = (isSvg ? element : range).getBoundingClientRect();
		if (right <= left || bottom <= top) return [];
		const box = { left, top, right, bottom };
		return [{ text: element.textContent ?? '', box, visible: visibleIn(element, box) }];
	});
}
