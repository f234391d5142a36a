/** Rules as data with a source and versions. */
export { defineSetting, definedSettings, type SettingDefinition } from './define-setting.js';
export { SettingChanged, Settings, type SettingState } from './settings.js';
export { SettingsModule } from './settings.module.js';
