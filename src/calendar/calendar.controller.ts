import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../access/index.js';
import type { Actor } from '../platform/actor/index.js';
import { CurrentActor, IfMatch, Returns } from '../platform/http/index.js';
import { CalendarQueries } from './calendar.queries.js';
import { CalendarReader } from './calendar.reader.js';
import {
  CalendarYear,
  CalendarYears,
  ChangeDay,
  DayParams,
  DueAnswer,
  EnterNotice,
  OfficeHoursView,
  SetOfficeHours,
  TryDue,
  YearParams,
} from './calendar.schemas.js';
import { CalendarService } from './calendar.service.js';
import { officeHoursOf, tryDue } from './calendar.views.js';

@ApiTags('calendar')
@Controller('calendar')
export class CalendarController {
  constructor(
    private readonly service: CalendarService,
    private readonly queries: CalendarQueries,
    private readonly reader: CalendarReader,
  ) {}

  @Get('years')
  @Permit('calendar.read')
  @Returns(CalendarYears)
  years(): Promise<CalendarYears> {
    return this.queries.years();
  }

  @Get('years/:year')
  @Permit('calendar.read')
  @Returns(CalendarYear)
  year(@Param({ schema: YearParams }) { year }: YearParams): Promise<CalendarYear> {
    return this.queries.year(year);
  }

  @Post('years/:year/load')
  @Permit('calendar.manage')
  @Returns(CalendarYear)
  async load(@CurrentActor() actor: Actor, @Param({ schema: YearParams }) { year }: YearParams): Promise<CalendarYear> {
    await this.service.loadYear(actor, year);
    return this.queries.year(year);
  }

  @Put('years/:year')
  @Permit('calendar.manage')
  @Returns(CalendarYear)
  async enterNotice(
    @CurrentActor() actor: Actor,
    @IfMatch() revision: number,
    @Param({ schema: YearParams }) { year }: YearParams,
    @Body({ schema: EnterNotice }) notice: EnterNotice,
  ): Promise<CalendarYear> {
    await this.service.enterNotice(actor, { year, revision }, notice);
    return this.queries.year(year);
  }

  @Put('days/:date')
  @Permit('calendar.manage')
  @Returns(CalendarYear)
  async changeDay(
    @CurrentActor() actor: Actor,
    @IfMatch() revision: number,
    @Param({ schema: DayParams }) { date }: DayParams,
    @Body({ schema: ChangeDay }) { isWorkday, name }: ChangeDay,
  ): Promise<CalendarYear> {
    await this.service.changeDay(actor, revision, { date, workday: isWorkday, name });
    return this.queries.year(Number(date.slice(0, 4)));
  }

  @Get('office-hours')
  @Permit('calendar.read')
  @Returns(OfficeHoursView)
  officeHours(): Promise<OfficeHoursView> {
    return this.queries.officeHours();
  }

  @Put('office-hours')
  @Permit('calendar.manage')
  @Returns(OfficeHoursView)
  async setOfficeHours(
    @CurrentActor() actor: Actor,
    @IfMatch() revision: number,
    @Body({ schema: SetOfficeHours }) { periods }: SetOfficeHours,
  ): Promise<OfficeHoursView> {
    await this.service.setOfficeHours(actor, revision, periods.map(officeHoursOf));
    return this.queries.officeHours();
  }

  /** Tries a limit out, for the settings screen. */
  @Get('due')
  @Permit('calendar.read')
  @Returns(DueAnswer)
  async due(@Query({ schema: TryDue }) question: TryDue): Promise<DueAnswer> {
    return tryDue(question, await this.reader.current());
  }
}
