import { main } from './main.js';
import { processTerminal } from './terminal/terminal.js';

process.exitCode = 2;
process.exitCode = await main(process.argv.slice(2), processTerminal());
