import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

// A zone far from UTC, so that any slip into local time shows.
process.env.TZ = 'America/Los_Angeles';

export default defineConfig({
	plugins: [sveltekit()],
	test: {
		environment: 'node',
		// No test keeps anything for another: what they share is loaded once.
		isolate: false,
		setupFiles: ['tests/load-messages.ts', 'tests/property-seed.ts'],
		expect: { requireAssertions: true },
		// Property tests take long on a busy machine; nothing is judged by time.
		testTimeout: 30_000,
		include: ['tests/{unit,component}/**/*.test.ts']
	}
});
