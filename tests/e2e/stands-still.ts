import { expect } from '@playwright/test';

/** What is read has stayed the same for some readings: a flight may take a while to begin on a busy machine. */
export async function standsStill(read: () => Promise<string>): Promise<void> {
	let before = '';
	let same = 0;
	await expect
		.poll(
			async () => {
				const now = await read();
				same = now === before ? same + 1 : 0;
				before = now;
				return same >= 4;
			},
			{ intervals: [120], timeout: 15_000 }
		)
		.toBe(true);
}
