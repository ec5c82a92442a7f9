import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  // Storybook calls nobody: no telemetry, no news, no reports.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal(viteConfig) {
    // Stories show the sources, without a build; naming conditions replaces Vite's defaults, hence the rest.
    const conditions = ['dwn-source', 'module', 'browser', 'production'];
    return { ...viteConfig, resolve: { ...viteConfig.resolve, conditions } };
  },
};

export default config;
