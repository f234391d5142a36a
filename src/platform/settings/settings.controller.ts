import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import type { Actor } from '../actor/index.js';
import { CurrentActor, IfMatch, RequirePermission, Returns } from '../http/index.js';
import {
  ChangeSettingSchema,
  SettingListSchema,
  SettingParamsSchema,
  SettingViewSchema,
  type ChangeSetting,
  type SettingParams,
  type SettingView,
} from './settings.schemas.js';
import { Settings, type SettingState } from './settings.js';

@Controller('settings')
export class SettingsController {
  constructor(private readonly settings: Settings) {}

  @Get()
  @RequirePermission('setting.read')
  @Returns(SettingListSchema)
  async list(): Promise<{ items: SettingView[] }> {
    return { items: (await this.settings.list()).map(toView) };
  }

  @Put(':key')
  @RequirePermission('setting.manage')
  @Returns(SettingViewSchema)
  async change(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: SettingParamsSchema }) { key }: SettingParams,
    @Body({ schema: ChangeSettingSchema }) { value, source }: ChangeSetting,
  ): Promise<SettingView> {
    return toView(await this.settings.change(actor, { key, value, source, version }));
  }
}

function toView(state: SettingState): SettingView {
  return { ...state, validFrom: state.validFrom?.toISOString() ?? null };
}
