import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Retention, daysKept } from '../platform/retention/index.js';
import { DeliveriesRepository } from './deliveries.repository.js';
import { InboxRepository } from './inbox.repository.js';
import { RobotOfficeRepository } from './robots/robot-office.repository.js';

const readInboxDays = daysKept({
  key: 'readInboxDays',
  days: 365,
  source: '系统默认：已读消息保留一年；未读消息一直保留',
});
const sentDeliveryDays = daysKept({
  key: 'sentDeliveryDays',
  days: 190,
  source: '《网络安全法》：网络日志留存不少于六个月',
});

/** What was read and what was sent goes after a while; what nobody has read, and what failed, stays. */
@Injectable()
export class NotificationsRetention implements OnModuleInit {
  constructor(
    private readonly retention: Retention,
    private readonly inbox: InboxRepository,
    private readonly deliveries: DeliveriesRepository,
    private readonly robots: RobotOfficeRepository,
  ) {}

  onModuleInit(): void {
    this.retention.register({
      name: 'delivery',
      days: sentDeliveryDays,
      purge: (days, most) => this.deliveries.purgeSent(days, most),
    });
    this.retention.register({
      name: 'robot_message',
      days: sentDeliveryDays,
      purge: (days, most) => this.robots.purgeSent(days, most),
    });
    this.retention.register({
      name: 'inbox_item',
      days: readInboxDays,
      purge: (days, most) => this.inbox.purgeRead(days, most),
    });
  }
}
