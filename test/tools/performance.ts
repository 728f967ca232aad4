/**
 * Writes docs/performance.md from the results in bench/results and the prose in bench/performance.template.md.
 *
 *   npm run docs:performance
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readResult } from '../bench/common/result.js';
import { suite } from '../bench/common/suite.js';
import { performancePage } from './performance-page.js';

const template = readFileSync('bench/performance.template.md', 'utf8');
writeFileSync('docs/performance.md', performancePage(template, suite, readResult));
