import { defineConfig } from 'vitest/config';

/** Tests that are neither slow nor in need of a program of the machine. */
const SPECIAL = [
  'test/property/**',
  'test/**/*.property.test.ts',
  'test/file/**',
  'test/frame/**',
  'test/tidy.test.ts',
];

export default defineConfig({
  test: {
    // The suite is laid out for two slow cores; more workers than cores only fight for them.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...SPECIAL, 'test/e2e/**'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'property',
          include: ['test/property/**/*.test.ts', 'test/**/*.property.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        // Result workbooks in LibreOffice, which is started once a test and wants the processor for itself.
        test: {
          name: 'file',
          include: ['test/file/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        test: { name: 'frame', include: ['test/frame/**/*.test.ts', 'test/tidy.test.ts'], testTimeout: 120_000 },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['core/**/*.ts'],
      reporter: [['text', { skipFull: true }], 'text-summary', 'html'],
      reportsDirectory: 'coverage',
      thresholds: {
        branches: 95,
        'core/money.ts': { branches: 100 },
        'core/compare/**/*.ts': { branches: 100 },
        'core/match/**/*.ts': { branches: 100 },
      },
    },
  },
});
