/** `tsx bench/build-app.ts REPORT`: builds the app, and writes to a file what memory it took. */
import { writeFileSync } from 'node:fs';
import { build } from 'vite';

const [report] = process.argv.slice(2);
if (!report) throw new Error('Name the file for the report: tsx bench/build-app.ts REPORT.');
await build({ logLevel: 'error' });
writeFileSync(report, JSON.stringify({ memory: process.resourceUsage().maxRSS / 1024 }));
