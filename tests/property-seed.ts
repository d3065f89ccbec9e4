import fc from 'fast-check';

// A check of a change is to tell of the change: there, properties are tried on the same values each time.
// Anywhere else on new ones, which is how faults are found; a failure names its seed.
if (process.env.CI) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_201_215 });
