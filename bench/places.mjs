// Measures the place reader on lists that are not part of the project; see bench/README.md.
import './places/probe.mjs';
