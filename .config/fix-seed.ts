import fc from 'fast-check';

// In CI the property tests try the same cases every time, so that a red build is the change's own doing; elsewhere they look for new ones.
if (process.env.CI) fc.configureGlobal({ seed: 20_261_123 });
