/** Builds the app by the settings in this folder, and writes what memory it took. */
import { writeFileSync } from 'node:fs';
import { build } from 'vite';

await build({ logLevel: 'error' });
const memory = process.resourceUsage().maxRSS / 1024;
writeFileSync(process.env.BENCH_REPORT ?? '/dev/stderr', JSON.stringify({ memory }));
