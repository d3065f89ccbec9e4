import { untrack } from 'svelte';
import { page } from '$app/state';
import { MOVING, readAddress, type TimelineState, writeAddress } from '$lib/state/index.ts';
import { Viewport } from '$lib/layout/time/index.ts';
import { AddressFollower } from './follow-address.svelte.ts';

/** Keeps a view of the timeline and the address of its page the same; to be made while a component of the page is. */
export function syncAddress(state: TimelineState): AddressFollower {
	return new AddressFollower({
		write: () => writeAddress(state.address),
		read(parameters) {
			const { address, unknownParameters } = readAddress(
				parameters,
				untrack(() => state.whole)
			);
			state.restore(address);
			// An address says whole days; where the reader was before, the view is known exactly.
			const { view } = page.state;
			const exact = view && new Viewport(view.start, view.end);
			if (exact && isSameDays(exact, state.viewport)) state.show(exact);
			return unknownParameters;
		},
		...MOVING,
		whenAtRest: state.movement.whenAtRest,
		entry() {
			const { start, end } = state.viewport;
			return { view: { start, end } };
		}
	});
}

function isSameDays(one: Viewport, other: Viewport): boolean {
	const [days, others] = [one.wholeDays, other.wholeDays];
	return days.from === others.from && days.to === others.to;
}
