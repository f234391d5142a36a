export interface paths {
  '/api/v1/leads': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Leads_list'];
    put?: never;
    post: operations['Leads_report'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/leads/board': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Leads_board'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/leads/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Leads_detail'];
    put?: never;
    post?: never;
    delete: operations['Leads_trash'];
    options?: never;
    head?: never;
    patch: operations['Leads_edit'];
    trace?: never;
  };
  '/api/v1/leads/{id}/watch': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Leads_watch'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/leads/{id}/restoration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Leads_restore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/leads/{id}/triage': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['LeadsAssignment_triage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/leads/{id}/assignment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['LeadsAssignment_assign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/leads/{id}/co-owners': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['LeadsAssignment_changeCoOwners'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/leads/{id}/claim': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['LeadsAssignment_claim'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/leads/{id}/follow-ups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['LeadsProgress_logFollowUp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/leads/{id}/dispute': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['LeadsProgress_dispute'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/leads/{id}/stage': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['LeadsProgress_move'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/leads/{id}/status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['LeadsProgress_changeStatus'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/leads/{id}/waiting': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['LeadsProgress_changeWaiting'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/leads/{id}/closure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['LeadsProgress_close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/leads/{id}/reopening': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['LeadsProgress_reopen'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/leads/{id}/phone/reveal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['LeadsProgress_revealPhone'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/leads/today': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LeadsToday_today'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/leads/figures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LeadsToday_figures'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/leads/{id}/timeline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LeadsToday_timeline'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/leads/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LeadsPapers_export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/leads/{id}/form': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LeadsPapers_form'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/leads/{id}/one-page': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LeadsPapers_onePage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/leads/{id}/brief': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LeadsPapers_brief'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/lead-code': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LeadsCodes_show'];
    put?: never;
    post: operations['LeadsCodes_make'];
    delete: operations['LeadsCodes_revoke'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/lead-code/renewal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['LeadsCodes_renew'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/lead-code': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['LeadsVisits_look'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/lead-code/lead': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['LeadsVisits_fill'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/instructions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Instructions_list'];
    put?: never;
    post: operations['Instructions_enter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/instructions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Instructions_detail'];
    put?: never;
    post?: never;
    delete: operations['Instructions_trash'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/instructions/{id}/handlings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Instructions_handOut'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/instructions/{id}/reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Instructions_report'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/instructions/{id}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Instructions_returnReport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/instructions/{id}/restoration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Instructions_restore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/instructions/{id}/timeline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['InstructionsTimeline_timeline'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/leader-links': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Links_list'];
    put?: never;
    post: operations['Links_link'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/leader-links/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Links_detail'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['Links_change'];
    trace?: never;
  };
  '/api/v1/leader-links/{id}/handover': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Links_handOver'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/leader-links/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Links_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/field-works': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['FieldWorks_list'];
    put?: never;
    post: operations['FieldWorks_record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/field-works/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['FieldWorks_detail'];
    put?: never;
    post?: never;
    delete: operations['FieldWorks_trash'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/field-works/{id}/restoration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['FieldWorks_restore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/instructions/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LeadershipPapers_export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/field-works/{id}/form': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LeadershipPapers_form'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TasksPapers_export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/form': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TasksPapers_form'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Tasks_list'];
    put?: never;
    post: operations['Tasks_issue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Tasks_detail'];
    put?: never;
    post?: never;
    delete: operations['Tasks_trash'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/restoration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Tasks_restore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/acknowledgement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TasksHandling_acknowledge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/handler': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TasksHandling_nameHandler'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/progress': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TasksHandling_logProgress'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TasksHandling_answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/objection': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TasksHandling_object'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/extension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TasksHandling_askExtension'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/parts/{unitId}/acknowledgement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TasksParts_acknowledge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/parts/{unitId}/handler': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TasksParts_nameHandler'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/parts/{unitId}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TasksParts_answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/objection/ruling': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TasksRuling_ruleObjection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/extension/ruling': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TasksRuling_ruleExtension'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/urging': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TasksRuling_urge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/supervision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TasksRuling_supervise'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/closure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TasksRuling_close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/reopening': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TasksRuling_reopen'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/cancellation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TasksRuling_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/today': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TasksToday_today'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/figures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TasksToday_figures'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/timeline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TasksToday_timeline'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/links': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TasksLinks_list'];
    put?: never;
    post: operations['TasksLinks_give'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/links/{linkId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['TasksLinks_revoke'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/links/{linkId}/code': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TasksLinks_speakCode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/links/{linkId}/uses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TasksLinks_uses'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/task-link': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TasksVisits_look'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/task-link/code': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TasksVisits_askForCode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/task-link/pass': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TasksVisits_enter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/task-link/task': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TasksLinked_task'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/task-link/task/acknowledgement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TasksLinked_acknowledge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/task-link/task/progress': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TasksLinked_logProgress'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/task-link/task/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TasksLinked_answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/task-link/task/objection': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TasksLinked_object'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/task-link/task/extension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TasksLinked_askExtension'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/task-link/task/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TasksLinked_addFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/kinds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ImportSheets_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/kinds/{kind}/template': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ImportSheets_template'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/{id}/rows': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ImportSheets_showRows'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/{id}/rows/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['ImportSheets_changeRow'];
    trace?: never;
  };
  '/api/v1/imports/{id}/errors': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ImportSheets_errors'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Imports_list'];
    put?: never;
    post: operations['Imports_upload'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/pasted': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Imports_paste'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Imports_detail'];
    put?: never;
    post?: never;
    delete: operations['Imports_discard'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/{id}/mapping': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['Imports_map'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/{id}/commitment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Imports_commit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/{id}/reversal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Imports_revert'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Documents_list'];
    put?: never;
    post: operations['Documents_draft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Documents_detail'];
    put?: never;
    post?: never;
    delete: operations['Documents_discard'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/draft': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Documents_preview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/issue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Documents_issue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Documents_correct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/own-sheets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OwnSheets_list'];
    put?: never;
    post: operations['OwnSheets_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/own-sheets/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OwnSheets_detail'];
    put: operations['OwnSheets_map'];
    post?: never;
    delete: operations['OwnSheets_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/own-sheets/{id}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['OwnSheets_replace'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/own-sheets/{id}/filled': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['OwnSheets_filled'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/paper-returns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Returns_take'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sheets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Sheets_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/handovers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Handover_list'];
    put?: never;
    post: operations['Handover_make'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/handovers/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Handover_preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/handovers/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Handover_detail'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/handovers/{id}/items': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Handover_items'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/handovers/{id}/acceptance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Handover_accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/handovers/{id}/undoing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Handover_undo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/handovers/{id}/pack': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['HandoverPapers_pack'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminders/mine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Reminders_mine'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminders/mine/counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Reminders_counts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/system/queues': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['System_look'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/system/events/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['System_retryEvents'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/system/reminders/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['System_retryReminders'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/system/deliveries/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['System_retryDeliveries'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inbox': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Inbox_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inbox/count': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Inbox_count'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inbox/read-all': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Inbox_readAll'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inbox/{id}/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Inbox_read'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inbox/{id}/urge-text': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Inbox_urgeText'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Live_open'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/robots': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Robots_list'];
    put?: never;
    post: operations['Robots_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/robots/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['Robots_remove'];
    options?: never;
    head?: never;
    patch: operations['Robots_change'];
    trace?: never;
  };
  '/api/v1/robots/{id}/test': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Robots_test'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/robots/{id}/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Robots_retry'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calendar/years': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Calendar_years'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calendar/years/{year}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Calendar_year'];
    put: operations['Calendar_enterNotice'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calendar/years/{year}/load': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Calendar_load'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calendar/days/{date}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['Calendar_changeDay'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calendar/office-hours': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Calendar_officeHours'];
    put: operations['Calendar_setOfficeHours'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calendar/due': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Calendar_due'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Session_signIn'];
    delete: operations['Session_signOut'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/invitation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['FirstSignIn_look'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/invitation/acceptance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['FirstSignIn_accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/setup': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['FirstSignIn_setUp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/site': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Site_site'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Account_me'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['Account_change'];
    trace?: never;
  };
  '/api/v1/me/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['Account_changePassword'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Account_listSessions'];
    put?: never;
    post?: never;
    delete: operations['Account_endOthers'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/sessions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['Account_endSession'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['People_list'];
    put?: never;
    post: operations['People_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['People_detail'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['People_change'];
    trace?: never;
  };
  '/api/v1/people/{id}/phone/reveal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['People_reveal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/roles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Posts_grantRole'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/roles/{postId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['Posts_endRole'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/positions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Posts_appoint'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/positions/{postId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['Posts_endPosition'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/stand-ins': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Posts_allowStandIn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/stand-ins/{postId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['Posts_endStandIn'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/disablement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Standing_disable'];
    delete: operations['Standing_enable'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/invitation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Standing_invite'];
    delete: operations['Standing_withdraw'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PeopleSessions_list'];
    put?: never;
    post?: never;
    delete: operations['PeopleSessions_endAll'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/sessions/{sessionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['PeopleSessions_end'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Units_tree'];
    put?: never;
    post: operations['Units_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['Units_change'];
    trace?: never;
  };
  '/api/v1/units/{id}/closure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Units_close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/api-tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ApiTokens_list'];
    put?: never;
    post: operations['ApiTokens_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/api-tokens/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['ApiTokens_revoke'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Attachments_list'];
    put?: never;
    post: operations['Attachments_upload'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/attachments/{id}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Attachments_content'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/attachments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['Attachments_trash'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/attachments/{id}/restoration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Attachments_restore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/clock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Clock_view'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/demo/clock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Clock_advance'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/settings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Settings_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/settings/{key}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['Settings_change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    LeadPage: {
      items: components['schemas']['LeadListItem'][];
      nextCursor: string | null;
      total?: components['schemas']['CappedCount'];
    };
    LeadListItem: {
      /** Format: uuid */
      id: string;
      version: number;
      /** @enum {string} */
      visibility: 'FULL' | 'FIGURES' | 'ANONYMOUS';
      title: string;
      /** @example XS-2026-000123 */
      code: string | null;
      summary: string | null;
      /** @enum {string} */
      stage: 'REPORTED' | 'TRIAGED' | 'NEGOTIATING' | 'CONVERTED' | 'CLOSED';
      /** @enum {string} */
      status: 'ACTIVE' | 'DELAYED' | 'DORMANT' | 'LOST' | 'ABANDONED' | 'TRANSFERRED';
      isKey: boolean;
      isWatched: boolean;
      isConfidential: boolean;
      isUntyped: boolean;
      industryCode: string | null;
      chain: string | null;
      intendedInvestment: string | null;
      landAreaM2: string | null;
      spaceAreaM2: string | null;
      reporter: components['schemas']['Named'] | null;
      owner: components['schemas']['Named'] | null;
      ownerUnit: components['schemas']['Named'] | null;
      /** Format: date-time */
      firstReportedAt: string;
      isBackfilled: boolean;
      isDisputed: boolean;
      /** Format: date-time */
      lastContactAt: string | null;
      /** Format: date */
      nextStepOn: string | null;
      /** @enum {string|null} */
      waitingCause: 'TRIAGE' | 'REVIEW' | 'REPLY' | 'RETURNED' | null;
      /** Format: date-time */
      poolSince: string | null;
      /** Format: date-time */
      trashedAt: string | null;
      nextDue: components['schemas']['LeadDue'] | null;
      can: components['schemas']['LeadCan'];
    };
    Named: {
      /** Format: uuid */
      id: string;
      name: string;
    };
    LeadDue: {
      /** @example lead.triage */
      rule: string;
      /** Format: date-time */
      dueAt: string;
      isLate: boolean;
      isProvisional: boolean;
      /** @example office */
      owedBy: string;
    };
    LeadCan: {
      edit: boolean;
      flagKey: boolean;
      triage: boolean;
      assign: boolean;
      changeCoOwners: boolean;
      followUp: boolean;
      move: boolean;
      changeStatus: boolean;
      wait: boolean;
      close: boolean;
      reopen: boolean;
      watch: boolean;
      claim: boolean;
      revealPhone: boolean;
      dispute: boolean;
      trash: boolean;
      restore: boolean;
    };
    CappedCount: {
      count: number;
      isCapped: boolean;
    };
    LeadBoard: {
      columns: {
        /** @enum {string} */
        stage: 'REPORTED' | 'TRIAGED' | 'NEGOTIATING' | 'CONVERTED' | 'CLOSED';
        count: number;
        /** @description Sum, CNY in yuan */
        intendedInvestment: string;
        items: components['schemas']['LeadListItem'][];
        nextCursor: string | null;
      }[];
    };
    LeadView: {
      version: number;
      /** @enum {string} */
      visibility: 'FULL' | 'FIGURES' | 'ANONYMOUS';
      title: string;
      /** @example XS-2026-000123 */
      code: string | null;
      summary: string | null;
      /** @enum {string} */
      stage: 'REPORTED' | 'TRIAGED' | 'NEGOTIATING' | 'CONVERTED' | 'CLOSED';
      /** @enum {string} */
      status: 'ACTIVE' | 'DELAYED' | 'DORMANT' | 'LOST' | 'ABANDONED' | 'TRANSFERRED';
      isKey: boolean;
      isWatched: boolean;
      isConfidential: boolean;
      isUntyped: boolean;
      industryCode: string | null;
      chain: string | null;
      intendedInvestment: string | null;
      landAreaM2: string | null;
      spaceAreaM2: string | null;
      reporter: components['schemas']['Named'] | null;
      owner: components['schemas']['Named'] | null;
      ownerUnit: components['schemas']['Named'] | null;
      /** Format: date-time */
      firstReportedAt: string;
      isBackfilled: boolean;
      isDisputed: boolean;
      /** Format: date-time */
      lastContactAt: string | null;
      /** Format: date */
      nextStepOn: string | null;
      /** @enum {string|null} */
      waitingCause: 'TRIAGE' | 'REVIEW' | 'REPLY' | 'RETURNED' | null;
      /** Format: date-time */
      poolSince: string | null;
      /** Format: date-time */
      trashedAt: string | null;
      nextDue: components['schemas']['LeadDue'] | null;
      can: components['schemas']['LeadCan'];
      reportUnit: components['schemas']['Named'] | null;
      onBehalfOf: components['schemas']['Named'] | null;
      coOwners: components['schemas']['Named'][];
      /** Format: date-time */
      capturedAt: string | null;
      backfill: {
        /** Format: date-time */
        enteredAt: string;
        basis: string;
        dispute: {
          /** Format: date-time */
          at: string;
          by: components['schemas']['Named'] | null;
          note: string;
        } | null;
      } | null;
      awaitedFiles: {
        name: string;
        sha256: string;
      }[];
      pastedText: string | null;
      uncheckedFields: (
        | 'investorName'
        | 'summary'
        | 'contactName'
        | 'contactTitle'
        | 'contactPhone'
        | 'intendedInvestment'
        | 'landAreaM2'
        | 'spaceAreaM2'
        | 'preferredPlace'
      )[];
      preferredPlace: string | null;
      energy: string | null;
      environment: string | null;
      contact: {
        name: string | null;
        title: string | null;
        phoneMasked: string | null;
      };
      /** @enum {string|null} */
      sourceKind:
        | 'VISIT'
        | 'REFERRAL'
        | 'EVENT'
        | 'ASSOCIATION'
        | 'ANCHOR_FIRM'
        | 'LEADER'
        | 'OUTPOST'
        | 'AGENCY'
        | 'INQUIRY'
        | 'OTHER'
        | 'LEAD_CODE'
        | null;
      sourceDetail: string | null;
      anchorFirm: string | null;
      anonymousDescription: string | null;
      /** @enum {string} */
      classification: 'PUBLIC' | 'INTERNAL' | 'WORK_SECRET' | 'TRADE_SECRET';
      /** Format: uuid */
      enterpriseId: string | null;
      statusReason: string | null;
      /** Format: date-time */
      statusSince: string;
      returnNote: string | null;
      /** @enum {string|null} */
      closedReason:
        | 'UNSUITABLE'
        | 'UNVERIFIABLE'
        | 'DUPLICATE'
        | 'NO_LAND_OR_SPACE'
        | 'INVESTOR_WITHDREW'
        | 'WENT_ELSEWHERE'
        | 'TRANSFERRED'
        | 'OTHER'
        | null;
      closedNote: string | null;
      /** Format: date-time */
      closedAt: string | null;
      /** Format: date-time */
      waitingSince: string | null;
      nextStep: string | null;
      checklist: {
        field: string;
        /** @enum {string} */
        requiredFrom: 'REPORTED' | 'TRIAGED' | 'NEGOTIATING' | 'CONVERTED' | 'CLOSED';
        isMet: boolean;
      }[];
      moves: {
        /** @enum {string} */
        to: 'REPORTED' | 'TRIAGED' | 'NEGOTIATING' | 'CONVERTED' | 'CLOSED';
        missing: string[];
      }[];
      dues: components['schemas']['LeadDue'][];
      /** Format: uuid */
      id: string;
    };
    ReportLead: {
      investorName?: string;
      summary?: string;
      isKey?: boolean;
      /**
       * @description GB/T 4754 section, division, group or class
       * @example C39
       */
      industryCode?: string | null;
      /**
       * @description CNY, in yuan
       * @example 350000000.00
       */
      intendedInvestment?: string | null;
      /**
       * @description m²
       * @example 133333.33
       */
      landAreaM2?: string | null;
      /**
       * @description m²
       * @example 133333.33
       */
      spaceAreaM2?: string | null;
      /** @description Where the investor wants to settle, as it was said */
      preferredPlace?: string | null;
      energy?: string | null;
      environment?: string | null;
      contactName?: string | null;
      contactTitle?: string | null;
      contactPhone?: string | null;
      /** @enum {string|null} */
      sourceKind?:
        | 'VISIT'
        | 'REFERRAL'
        | 'EVENT'
        | 'ASSOCIATION'
        | 'ANCHOR_FIRM'
        | 'LEADER'
        | 'OUTPOST'
        | 'AGENCY'
        | 'INQUIRY'
        | 'OTHER'
        | null;
      sourceDetail?: string | null;
      chain?: string | null;
      anchorFirm?: string | null;
      isConfidential?: boolean;
      anonymousDescription?: string | null;
      /** @enum {string} */
      classification?: 'PUBLIC' | 'INTERNAL' | 'WORK_SECRET' | 'TRADE_SECRET';
      /** Format: date-time */
      capturedAt?: string;
      files?: {
        name: string;
        sha256: string;
      }[];
      pastedText?: string;
      /** @description Filled in by rules, to be checked (待核对) */
      uncheckedFields?: (
        | 'investorName'
        | 'summary'
        | 'contactName'
        | 'contactTitle'
        | 'contactPhone'
        | 'intendedInvestment'
        | 'landAreaM2'
        | 'spaceAreaM2'
        | 'preferredPlace'
      )[];
    };
    EditLead: {
      investorName?: string;
      summary?: string;
      /**
       * @description GB/T 4754 section, division, group or class
       * @example C39
       */
      industryCode?: string | null;
      /**
       * @description CNY, in yuan
       * @example 350000000.00
       */
      intendedInvestment?: string | null;
      /**
       * @description m²
       * @example 133333.33
       */
      landAreaM2?: string | null;
      /**
       * @description m²
       * @example 133333.33
       */
      spaceAreaM2?: string | null;
      /** @description Where the investor wants to settle, as it was said */
      preferredPlace?: string | null;
      energy?: string | null;
      environment?: string | null;
      contactName?: string | null;
      contactTitle?: string | null;
      contactPhone?: string | null;
      /** @enum {string|null} */
      sourceKind?:
        | 'VISIT'
        | 'REFERRAL'
        | 'EVENT'
        | 'ASSOCIATION'
        | 'ANCHOR_FIRM'
        | 'LEADER'
        | 'OUTPOST'
        | 'AGENCY'
        | 'INQUIRY'
        | 'OTHER'
        | null;
      sourceDetail?: string | null;
      chain?: string | null;
      anchorFirm?: string | null;
      isConfidential?: boolean;
      anonymousDescription?: string | null;
      /** @enum {string} */
      classification?: 'PUBLIC' | 'INTERNAL' | 'WORK_SECRET' | 'TRADE_SECRET';
      isKey?: boolean;
      /** @description Filled in by rules, to be checked (待核对) */
      uncheckedFields?: (
        | 'investorName'
        | 'summary'
        | 'contactName'
        | 'contactTitle'
        | 'contactPhone'
        | 'intendedInvestment'
        | 'landAreaM2'
        | 'spaceAreaM2'
        | 'preferredPlace'
      )[];
    };
    WatchLead: {
      isWatched: boolean;
    };
    TriageLead:
      | {
          /** @enum {string} */
          outcome: 'ACCEPTED';
          /** @enum {string} */
          priority: 'ORDINARY' | 'MAJOR';
          note?: string;
          /** Format: uuid */
          ownerId?: string;
        }
      | {
          /** @enum {string} */
          outcome: 'RETURNED';
          note: string;
        }
      | {
          /** @enum {string} */
          outcome: 'CLOSED';
          /** @enum {string} */
          reason:
            | 'UNSUITABLE'
            | 'UNVERIFIABLE'
            | 'DUPLICATE'
            | 'NO_LAND_OR_SPACE'
            | 'INVESTOR_WITHDREW'
            | 'WENT_ELSEWHERE'
            | 'TRANSFERRED'
            | 'OTHER';
          note: string;
        };
    AssignLead: {
      /** Format: uuid */
      ownerId: string;
      /** Format: uuid */
      unitId?: string;
      note?: string;
    };
    ChangeCoOwners: {
      userIds: string[];
    };
    LogFollowUp: {
      /** @enum {string} */
      kind: 'VISIT' | 'CALL' | 'MEETING' | 'MESSAGE' | 'NO_CHANGE';
      text?: string;
      place?: string;
      /** @default [] */
      people: string[];
      /** Format: date-time */
      happenedAt?: string;
      nextStep?: string;
      /** Format: date */
      nextStepOn?: string;
    };
    DisputeLead: {
      note: string;
    };
    MoveLead: {
      /** @enum {string} */
      to: 'TRIAGED' | 'NEGOTIATING';
      note?: string;
    };
    ChangeLeadStatus: {
      /** @enum {string} */
      status: 'ACTIVE' | 'DELAYED' | 'DORMANT';
      reason: string;
    };
    ChangeLeadWaiting: {
      /** @enum {string|null} */
      cause: 'REVIEW' | 'REPLY' | null;
    };
    CloseLead: {
      /** @enum {string} */
      reason:
        | 'UNSUITABLE'
        | 'UNVERIFIABLE'
        | 'DUPLICATE'
        | 'NO_LAND_OR_SPACE'
        | 'INVESTOR_WITHDREW'
        | 'WENT_ELSEWHERE'
        | 'TRANSFERRED'
        | 'OTHER';
      note: string;
    };
    ReopenLead: {
      note: string;
    };
    RevealPhone: {
      reason: string;
    };
    RevealedPhone: {
      phone: string;
    };
    LeadToday: {
      figures: components['schemas']['LeadFigures'];
      due: components['schemas']['LeadListItem'][];
      changed: components['schemas']['LeadListItem'][];
      waiting: components['schemas']['LeadListItem'][];
    };
    LeadFigures: {
      /** @description stage=REPORTED&waitingCause=TRIAGE */
      awaitingTriage: number;
      /** @description stage=NEGOTIATING */
      negotiating: number;
      /** @description isWatched=true, open stages */
      watched: number;
      /** @description isInPool=true */
      inPool: number;
      /** @description isMine=true, open stages */
      mine: number;
      /** @description isMine=true&isLate=true */
      mineLate: number;
      /** @description reportedFrom the Monday of the business week */
      reportedThisWeek: number;
      /** @description isMine=true&waitingCause=RETURNED */
      returnedToMe: number;
    };
    LeadTimeline: {
      items: components['schemas']['LeadTimelineItem'][];
      nextCursor: string | null;
    };
    LeadTimelineItem: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'event' | 'follow-up';
      /** Format: date-time */
      at: string;
      actor: components['schemas']['Named'] | null;
      onBehalfOf: components['schemas']['Named'] | null;
      type: string | null;
      params: {
        [key: string]: unknown;
      };
      names: {
        [key: string]: string;
      };
      followUp: {
        /** @enum {string} */
        kind: 'VISIT' | 'CALL' | 'MEETING' | 'MESSAGE' | 'NO_CHANGE';
        text: string | null;
        place: string | null;
        people: string[];
        nextStep: string | null;
        /** Format: date */
        nextStepOn: string | null;
      } | null;
    };
    LeadBrief: {
      text: string;
    };
    LeadCodeView: {
      code: {
        path: string;
        /** Format: date-time */
        madeAt: string;
        /** Format: date-time */
        expiresAt: string;
        useCount: number;
        /** Format: date-time */
        lastUsedAt: string | null;
      } | null;
      leads: number;
    };
    OpenLeadCode: {
      token: string;
    };
    OpenedLeadCode: {
      unit: string | null;
    };
    FillLead: {
      token: string;
      investorName: string;
      contactName: string;
      contactPhone: string;
      projectName?: string;
      summary: string;
      /**
       * @description CNY, in yuan
       * @example 350000000.00
       */
      intendedInvestment?: string;
      /**
       * @description m²
       * @example 133333.33
       */
      landAreaM2?: string;
      /** @enum {boolean} */
      consent: true;
      website?: string;
    };
    LeadReceipt: {
      /** @example XS-2026-000123 */
      receipt: string;
    };
    InstructionPage: {
      items: components['schemas']['InstructionListItem'][];
      nextCursor: string | null;
      total?: {
        count: number;
        isCapped: boolean;
      };
    };
    InstructionListItem: {
      /** Format: uuid */
      id: string;
      version: number;
      /** @example PS-2026-000012 */
      code: string;
      words: string | null;
      subject: string | null;
      record: {
        kind: string;
        /** Format: uuid */
        id: string;
        code: string | null;
        title: string | null;
        path: string | null;
      } | null;
      leader: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      /** Format: date */
      givenOn: string;
      enteredBy: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      /** Format: date-time */
      enteredAt: string;
      /** @enum {string} */
      state: 'RECEIVED' | 'IN_PROGRESS' | 'ANSWERED' | 'HANDLED' | 'REPORTED';
      limit: {
        amount: number;
        /** @enum {string} */
        unit: 'WORKING_DAY' | 'WORKING_HOUR' | 'CALENDAR_DAY';
      };
      /** Format: date-time */
      dueAt: string;
      isDueProvisional: boolean;
      isLate: boolean;
      tasks: components['schemas']['LeadershipTask'][];
      /** Format: date-time */
      reportedAt: string | null;
      /** Format: date-time */
      trashedAt: string | null;
      can: components['schemas']['InstructionCan'];
    };
    LeadershipTask: {
      /** Format: uuid */
      id: string;
      code: string;
      /** @enum {string} */
      state: 'ISSUED' | 'ACKNOWLEDGED' | 'IN_PROGRESS' | 'ANSWERED' | 'CLOSED' | 'CANCELLED';
      leadUnit: string | null;
      supportingUnits: string[];
      handler: string | null;
      /** Format: date-time */
      dueAt: string;
      isLate: boolean;
      /** Format: date-time */
      closedAt: string | null;
      latestText: string | null;
    };
    InstructionCan: {
      handOut: boolean;
      reportInterim: boolean;
      reportFinal: boolean;
      returnReport: boolean;
      addPage: boolean;
      trash: boolean;
      restore: boolean;
    };
    InstructionView: {
      version: number;
      /** @example PS-2026-000012 */
      code: string;
      words: string | null;
      subject: string | null;
      record: {
        kind: string;
        /** Format: uuid */
        id: string;
        code: string | null;
        title: string | null;
        path: string | null;
      } | null;
      leader: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      /** Format: date */
      givenOn: string;
      enteredBy: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      /** Format: date-time */
      enteredAt: string;
      /** @enum {string} */
      state: 'RECEIVED' | 'IN_PROGRESS' | 'ANSWERED' | 'HANDLED' | 'REPORTED';
      limit: {
        amount: number;
        /** @enum {string} */
        unit: 'WORKING_DAY' | 'WORKING_HOUR' | 'CALENDAR_DAY';
      };
      /** Format: date-time */
      dueAt: string;
      isDueProvisional: boolean;
      isLate: boolean;
      tasks: components['schemas']['LeadershipTask'][];
      /** Format: date-time */
      reportedAt: string | null;
      /** Format: date-time */
      trashedAt: string | null;
      can: components['schemas']['InstructionCan'];
      /** Format: date-time */
      stateSince: string;
      returnNote: string | null;
      reports: {
        text: string;
        isFinal: boolean;
        madeBy: {
          /** Format: uuid */
          id: string;
          name: string;
        } | null;
        onBehalfOf: {
          /** Format: uuid */
          id: string;
          name: string;
        } | null;
        /** Format: date-time */
        madeAt: string;
      }[];
      /** Format: uuid */
      id: string;
    };
    EnterInstruction: {
      /** Format: uuid */
      leaderId?: string;
      /** Format: date */
      givenOn: string;
      words: string;
      subject?: string;
      record?: {
        kind: string;
        /** Format: uuid */
        id: string;
      };
      limit:
        | {
            amount: number;
            /** @enum {string} */
            unit: 'WORKING_DAY' | 'WORKING_HOUR' | 'CALENDAR_DAY';
          }
        | {
            /** Format: date */
            dueOn: string;
          };
      /** @default [] */
      handlings: {
        /** Format: uuid */
        leadUnitId: string;
        /** @default [] */
        supportingUnitIds: string[];
        /** Format: uuid */
        handlerId?: string;
        words?: string;
        limit?:
          | {
              amount: number;
              /** @enum {string} */
              unit: 'WORKING_DAY' | 'WORKING_HOUR' | 'CALENDAR_DAY';
            }
          | {
              /** Format: date */
              dueOn: string;
            };
      }[];
    };
    HandOutInstruction: {
      handlings: {
        /** Format: uuid */
        leadUnitId: string;
        /** @default [] */
        supportingUnitIds: string[];
        /** Format: uuid */
        handlerId?: string;
        words?: string;
        limit?:
          | {
              amount: number;
              /** @enum {string} */
              unit: 'WORKING_DAY' | 'WORKING_HOUR' | 'CALENDAR_DAY';
            }
          | {
              /** Format: date */
              dueOn: string;
            };
      }[];
    };
    ReportInstruction: {
      text: string;
      /** @default true */
      isFinal: boolean;
    };
    ReturnInstruction: {
      reason: string;
    };
    InstructionTimeline: {
      items: components['schemas']['InstructionTimelineItem'][];
      nextCursor: string | null;
    };
    InstructionTimelineItem: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'event' | 'report';
      /** Format: date-time */
      at: string;
      actor: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      onBehalfOf: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      type: string | null;
      params: {
        [key: string]: unknown;
      };
      report: {
        text: string;
        isFinal: boolean;
      } | null;
    };
    LeaderLinkPage: {
      items: components['schemas']['LeaderLinkView'][];
      nextCursor: string | null;
    };
    LeaderLinkView: {
      version: number;
      leader: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      record: {
        kind: string;
        /** Format: uuid */
        id: string;
        code: string | null;
        title: string | null;
        path: string | null;
      } | null;
      /** Format: date */
      fromOn: string;
      /** Format: date */
      endedOn: string | null;
      endNote: string | null;
      successor: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      cadenceDays: number | null;
      /** Format: date-time */
      visitedAt: string | null;
      /** Format: date-time */
      visitDueAt: string | null;
      isOverdue: boolean;
      isHeld: boolean;
      note: string | null;
      enteredBy: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      can: {
        edit: boolean;
        handOver: boolean;
        end: boolean;
        visit: boolean;
      };
      /** Format: uuid */
      id: string;
    };
    LinkLeader: {
      /**
       * Format: uuid
       * @description Left out: whoever links
       */
      leaderId?: string;
      record: {
        kind: string;
        /** Format: uuid */
        id: string;
      };
      /**
       * Format: date
       * @description Left out: today
       */
      fromOn?: string;
      /** @description Left out: as the rule of the zone says */
      cadenceDays?: number | null;
      note?: string;
    };
    ChangeLink: {
      cadenceDays?: number | null;
      note?: string | null;
    };
    HandOverLink: {
      /** Format: uuid */
      leaderId: string;
      note?: string;
    };
    EndLink: {
      note?: string;
    };
    FieldWorkPage: {
      items: components['schemas']['FieldWorkView'][];
      nextCursor: string | null;
    };
    FieldWorkView: {
      version: number;
      /** @enum {string} */
      kind: 'ATTACK' | 'COORDINATE' | 'DECIDE' | 'EXECUTE' | 'VISIT';
      record: {
        kind: string;
        /** Format: uuid */
        id: string;
        code: string | null;
        title: string | null;
        path: string | null;
      } | null;
      leader: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      /** Format: date-time */
      happenedAt: string;
      place: string | null;
      people: string[];
      words: string | null;
      problems: string | null;
      nextStep: string | null;
      enteredBy: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      /** Format: date-time */
      enteredAt: string;
      /** Format: date-time */
      capturedAt: string | null;
      tasks: components['schemas']['LeadershipTask'][];
      /** Format: date-time */
      trashedAt: string | null;
      can: {
        addPhoto: boolean;
        trash: boolean;
        restore: boolean;
      };
      /** Format: uuid */
      id: string;
    };
    RecordFieldWork: {
      /** @enum {string} */
      kind: 'ATTACK' | 'COORDINATE' | 'DECIDE' | 'EXECUTE' | 'VISIT';
      record: {
        kind: string;
        /** Format: uuid */
        id: string;
      };
      /**
       * Format: uuid
       * @description Left out: the person for whom it is entered, or whoever enters it
       */
      leaderId?: string;
      /** Format: date-time */
      happenedAt?: string;
      place?: string;
      /** @default [] */
      people: string[];
      words: string;
      problems?: string;
      nextStep?: string;
      /** Format: date-time */
      capturedAt?: string;
      /** @default [] */
      decisions: {
        words: string;
        /** Format: uuid */
        leadUnitId: string;
        /** @default [] */
        supportingUnitIds: string[];
        /** Format: uuid */
        handlerId?: string;
        limit:
          | {
              amount: number;
              /** @enum {string} */
              unit: 'WORKING_DAY' | 'WORKING_HOUR' | 'CALENDAR_DAY';
            }
          | {
              /** Format: date */
              dueOn: string;
            };
      }[];
    };
    TaskPage: {
      items: components['schemas']['TaskListItem'][];
      nextCursor: string | null;
      total?: {
        count: number;
        isCapped: boolean;
      };
    };
    TaskListItem: {
      /** Format: uuid */
      id: string;
      version: number;
      /** @example RW-2026-000123 */
      code: string;
      words: string;
      /** @enum {string} */
      sourceKind: 'RESOLUTION' | 'INSTRUCTION' | 'ON_SITE' | 'CHECK_UP' | 'BLOCKER' | 'VISIT' | 'OWN';
      sourceNote: string | null;
      source: {
        kind: string;
        /** Format: uuid */
        id: string;
        code: string | null;
        title: string | null;
        path: string | null;
      } | null;
      /** @enum {string} */
      state: 'ISSUED' | 'ACKNOWLEDGED' | 'IN_PROGRESS' | 'ANSWERED' | 'CLOSED' | 'CANCELLED';
      leadUnit: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      supportingUnits: {
        /** Format: uuid */
        id: string;
        name: string;
      }[];
      parts: components['schemas']['TaskPart'][];
      handler: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      issuer: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      issueUnit: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      /** Format: date-time */
      issuedAt: string;
      limit: {
        amount: number;
        /** @enum {string} */
        unit: 'WORKING_DAY' | 'WORKING_HOUR' | 'CALENDAR_DAY';
      };
      /** Format: date-time */
      dueAt: string;
      isDueProvisional: boolean;
      isLate: boolean;
      isObjectionPending: boolean;
      isExtensionPending: boolean;
      reopenedCount: number;
      urgedCount: number;
      /** Format: date-time */
      supervisedAt: string | null;
      /** Format: date-time */
      answeredAt: string | null;
      /** Format: date-time */
      closedAt: string | null;
      /** Format: date-time */
      trashedAt: string | null;
      isForUnit: boolean;
      can: components['schemas']['TaskCan'];
    };
    TaskPart: {
      unit: {
        /** Format: uuid */
        id: string;
        name: string;
      };
      version: number;
      /** Format: date-time */
      acknowledgedAt: string | null;
      handler: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      /** Format: date-time */
      answeredAt: string | null;
      isForUnit: boolean;
      can: {
        acknowledge: boolean;
        nameHandler: boolean;
        answer: boolean;
      };
    };
    TaskCan: {
      acknowledge: boolean;
      nameHandler: boolean;
      logProgress: boolean;
      answer: boolean;
      object: boolean;
      askExtension: boolean;
      ruleObjection: boolean;
      ruleExtension: boolean;
      close: boolean;
      reopen: boolean;
      cancel: boolean;
      urge: boolean;
      supervise: boolean;
      trash: boolean;
      restore: boolean;
      share: boolean;
    };
    TaskView: {
      version: number;
      /** @example RW-2026-000123 */
      code: string;
      words: string;
      /** @enum {string} */
      sourceKind: 'RESOLUTION' | 'INSTRUCTION' | 'ON_SITE' | 'CHECK_UP' | 'BLOCKER' | 'VISIT' | 'OWN';
      sourceNote: string | null;
      source: {
        kind: string;
        /** Format: uuid */
        id: string;
        code: string | null;
        title: string | null;
        path: string | null;
      } | null;
      /** @enum {string} */
      state: 'ISSUED' | 'ACKNOWLEDGED' | 'IN_PROGRESS' | 'ANSWERED' | 'CLOSED' | 'CANCELLED';
      leadUnit: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      supportingUnits: {
        /** Format: uuid */
        id: string;
        name: string;
      }[];
      parts: components['schemas']['TaskPart'][];
      handler: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      issuer: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      issueUnit: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      /** Format: date-time */
      issuedAt: string;
      limit: {
        amount: number;
        /** @enum {string} */
        unit: 'WORKING_DAY' | 'WORKING_HOUR' | 'CALENDAR_DAY';
      };
      /** Format: date-time */
      dueAt: string;
      isDueProvisional: boolean;
      isLate: boolean;
      isObjectionPending: boolean;
      isExtensionPending: boolean;
      reopenedCount: number;
      urgedCount: number;
      /** Format: date-time */
      supervisedAt: string | null;
      /** Format: date-time */
      answeredAt: string | null;
      /** Format: date-time */
      closedAt: string | null;
      /** Format: date-time */
      trashedAt: string | null;
      isForUnit: boolean;
      can: components['schemas']['TaskCan'];
      onBehalfOf: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      /** Format: date-time */
      assignedAt: string;
      /** Format: date-time */
      acknowledgedAt: string | null;
      acknowledgedBy: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      closedBy: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      stateNote: string | null;
      /** Format: date-time */
      stateSince: string;
      /** Format: date-time */
      limitStart: string;
      answer: {
        /** @enum {string} */
        kind: 'PROGRESS' | 'ANSWER' | 'CONTRIBUTION';
        text: string;
        unit: {
          /** Format: uuid */
          id: string;
          name: string;
        } | null;
        attachmentIds: string[];
        isForUnit: boolean;
        behalf: components['schemas']['TaskBehalfView'] | null;
        madeBy: {
          /** Format: uuid */
          id: string;
          name: string;
        } | null;
        throughUnit: {
          /** Format: uuid */
          id: string;
          name: string;
        } | null;
        onBehalfOf: {
          /** Format: uuid */
          id: string;
          name: string;
        } | null;
        /** Format: date-time */
        madeAt: string;
      } | null;
      contributions: {
        /** @enum {string} */
        kind: 'PROGRESS' | 'ANSWER' | 'CONTRIBUTION';
        text: string;
        unit: {
          /** Format: uuid */
          id: string;
          name: string;
        } | null;
        attachmentIds: string[];
        isForUnit: boolean;
        behalf: components['schemas']['TaskBehalfView'] | null;
        madeBy: {
          /** Format: uuid */
          id: string;
          name: string;
        } | null;
        throughUnit: {
          /** Format: uuid */
          id: string;
          name: string;
        } | null;
        onBehalfOf: {
          /** Format: uuid */
          id: string;
          name: string;
        } | null;
        /** Format: date-time */
        madeAt: string;
      }[];
      requests: {
        /** @enum {string} */
        kind: 'OBJECTION' | 'EXTENSION';
        reason: string;
        proposedUnit: {
          /** Format: uuid */
          id: string;
          name: string;
        } | null;
        /** Format: date */
        proposedDueOn: string | null;
        isForUnit: boolean;
        behalf: components['schemas']['TaskBehalfView'] | null;
        madeBy: {
          /** Format: uuid */
          id: string;
          name: string;
        } | null;
        throughUnit: {
          /** Format: uuid */
          id: string;
          name: string;
        } | null;
        onBehalfOf: {
          /** Format: uuid */
          id: string;
          name: string;
        } | null;
        /** Format: date-time */
        madeAt: string;
        /** @enum {string|null} */
        ruling: 'MAINTAINED' | 'REASSIGNED' | 'GRANTED' | 'REFUSED' | 'WITHDRAWN' | null;
        rulingNote: string | null;
        ruledBy: {
          /** Format: uuid */
          id: string;
          name: string;
        } | null;
        /** Format: date-time */
        ruledAt: string | null;
      }[];
      dues: {
        /** @example task.acknowledge */
        rule: string;
        /** Format: date-time */
        dueAt: string;
        isLate: boolean;
        isProvisional: boolean;
        /** @example unit */
        owedBy: string;
      }[];
      /** Format: uuid */
      id: string;
    };
    TaskBehalfView: {
      toldBy: string;
      /** @enum {string} */
      medium: 'SPOKEN' | 'WRITTEN';
      paper: string | null;
    };
    IssueTask: {
      words: string;
      /** @enum {string} */
      sourceKind: 'RESOLUTION' | 'INSTRUCTION' | 'ON_SITE' | 'CHECK_UP' | 'BLOCKER' | 'VISIT' | 'OWN';
      sourceNote?: string;
      source?: {
        kind: string;
        /** Format: uuid */
        id: string;
      };
      /** Format: uuid */
      leadUnitId: string;
      /** @default [] */
      supportingUnitIds: string[];
      /** Format: uuid */
      handlerId?: string;
      limit:
        | {
            amount: number;
            /** @enum {string} */
            unit: 'WORKING_DAY' | 'WORKING_HOUR' | 'CALENDAR_DAY';
          }
        | {
            /** Format: date */
            dueOn: string;
          };
    };
    AcknowledgeTask: {
      /** Format: uuid */
      handlerId?: string;
      behalf?: components['schemas']['TaskBehalf'];
    };
    TaskBehalf:
      | {
          /** @enum {string} */
          medium: 'SPOKEN';
          toldBy: string;
          paper?: string;
        }
      | {
          /** @enum {string} */
          medium: 'WRITTEN';
          toldBy: string;
          paper: string;
        };
    NameTaskHandler: {
      /** Format: uuid */
      handlerId: string;
    };
    WriteTaskEntry: {
      text: string;
      attachmentIds?: string[];
      behalf?: components['schemas']['TaskBehalf'];
    };
    ObjectToTask: {
      reason: string;
      /** Format: uuid */
      proposedUnitId?: string;
      behalf?: components['schemas']['TaskBehalf'];
    };
    AskTaskExtension: {
      /** Format: date */
      dueOn: string;
      reason: string;
      behalf?: components['schemas']['TaskBehalf'];
    };
    RuleTaskObjection:
      | {
          /** @enum {string} */
          ruling: 'MAINTAINED';
          note: string;
        }
      | {
          /** @enum {string} */
          ruling: 'REASSIGNED';
          note: string;
          /** Format: uuid */
          leadUnitId: string;
          limit?:
            | {
                amount: number;
                /** @enum {string} */
                unit: 'WORKING_DAY' | 'WORKING_HOUR' | 'CALENDAR_DAY';
              }
            | {
                /** Format: date */
                dueOn: string;
              };
        };
    RuleTaskExtension:
      | {
          /** @enum {string} */
          ruling: 'GRANTED';
          /** Format: date */
          dueOn?: string;
          note?: string;
        }
      | {
          /** @enum {string} */
          ruling: 'REFUSED';
          note: string;
        };
    UrgeTask: {
      note?: string;
    };
    SuperviseTask: {
      note: string;
    };
    CloseTask: {
      note?: string;
    };
    ReopenTask: {
      reason: string;
      unitIds?: string[];
    };
    CancelTask: {
      reason: string;
    };
    TaskToday: {
      figures: components['schemas']['TaskFigures'];
      late: components['schemas']['TaskListItem'][];
      dueToday: components['schemas']['TaskListItem'][];
      toDecide: components['schemas']['TaskListItem'][];
      waiting: components['schemas']['TaskListItem'][];
    };
    TaskFigures: {
      /** @description isOpen=true */
      open: number;
      /** @description isLate=true */
      late: number;
      /** @description state=ISSUED */
      unacknowledged: number;
      /** @description state=ANSWERED */
      answered: number;
      /** @description isPending=true */
      pending: number;
      /** @description isForMe=true&isOpen=true */
      forMe: number;
      /** @description section=late */
      forMeLate: number;
      /** @description section=today */
      forMeToday: number;
      /** @description section=waiting */
      waiting: number;
      /** @description isIssuedByMe=true&isOpen=true */
      issuedByMe: number;
    };
    TaskTimeline: {
      items: components['schemas']['TaskTimelineItem'][];
      nextCursor: string | null;
    };
    TaskTimelineItem: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'event' | 'entry';
      /** Format: date-time */
      at: string;
      actor: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      onBehalfOf: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      throughUnit: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      type: string | null;
      params: {
        [key: string]: unknown;
      };
      names: {
        [key: string]: string;
      };
      entry: {
        /** @enum {string} */
        kind: 'PROGRESS' | 'ANSWER' | 'CONTRIBUTION';
        text: string;
        unit: {
          /** Format: uuid */
          id: string;
          name: string;
        } | null;
        isForUnit: boolean;
        attachmentIds: string[];
      } | null;
      behalf: components['schemas']['TaskBehalfView'] | null;
    };
    TaskLinkList: {
      items: components['schemas']['TaskLinkView'][];
    };
    TaskLinkView: {
      /** Format: uuid */
      unitId: string | null;
      /** @enum {string} */
      state: 'LIVE' | 'EXPIRED' | 'REVOKED';
      path: string | null;
      /** Format: date-time */
      madeAt: string;
      /** Format: date-time */
      expiresAt: string;
      /** Format: date-time */
      revokedAt: string | null;
      useCount: number;
      /** Format: date-time */
      lastUsedAt: string | null;
      /** Format: uuid */
      id: string;
    };
    GiveTaskLink: {
      /** Format: uuid */
      unitId: string;
    };
    TaskLinkCode: {
      code: string;
      /** Format: date-time */
      expiresAt: string;
    };
    TaskLinkUses: {
      items: {
        /** @example link.opened */
        type: string;
        /** Format: date-time */
        at: string;
      }[];
    };
    OpenTaskLink: {
      token: string;
    };
    LinkedTask: {
      /** @example RW-2026-000123 */
      code: string;
      words: string;
      /** @enum {string} */
      sourceKind: 'RESOLUTION' | 'INSTRUCTION' | 'ON_SITE' | 'CHECK_UP' | 'BLOCKER' | 'VISIT' | 'OWN';
      sourceNote: string | null;
      /** @enum {string} */
      state: 'ISSUED' | 'ACKNOWLEDGED' | 'IN_PROGRESS' | 'ANSWERED' | 'CLOSED' | 'CANCELLED';
      unit: string;
      isLead: boolean;
      leadUnit: string | null;
      issueUnit: string | null;
      issuer: string | null;
      /** Format: date-time */
      issuedAt: string;
      /** Format: date-time */
      dueAt: string;
      isDueProvisional: boolean;
      isLate: boolean;
      canMail: boolean;
    };
    SentTaskLinkCode: {
      /** @description when another one may be asked for */
      retryAfterSeconds: number;
    };
    EnterTaskLink: {
      token: string;
      code: string;
    };
    TaskLinkPass: {
      /** @description Authorization: Bearer … */
      pass: string;
      /** Format: date-time */
      expiresAt: string;
    };
    LinkedTaskWork: {
      /** @example RW-2026-000123 */
      code: string;
      words: string;
      /** @enum {string} */
      sourceKind: 'RESOLUTION' | 'INSTRUCTION' | 'ON_SITE' | 'CHECK_UP' | 'BLOCKER' | 'VISIT' | 'OWN';
      sourceNote: string | null;
      /** @enum {string} */
      state: 'ISSUED' | 'ACKNOWLEDGED' | 'IN_PROGRESS' | 'ANSWERED' | 'CLOSED' | 'CANCELLED';
      unit: string;
      isLead: boolean;
      leadUnit: string | null;
      issueUnit: string | null;
      issuer: string | null;
      /** Format: date-time */
      issuedAt: string;
      /** Format: date-time */
      dueAt: string;
      isDueProvisional: boolean;
      isLate: boolean;
      version: number;
      /** Format: date-time */
      acknowledgedAt: string | null;
      stateNote: string | null;
      answer: {
        text: string;
        /** Format: date-time */
        madeAt: string;
      } | null;
      requests: {
        /** @enum {string} */
        kind: 'OBJECTION' | 'EXTENSION';
        reason: string;
        /** Format: date */
        proposedDueOn: string | null;
        /** Format: date-time */
        madeAt: string;
        /** @enum {string|null} */
        ruling: 'MAINTAINED' | 'REASSIGNED' | 'GRANTED' | 'REFUSED' | 'WITHDRAWN' | null;
        rulingNote: string | null;
      }[];
      can: {
        acknowledge: boolean;
        logProgress: boolean;
        answer: boolean;
        object: boolean;
        askExtension: boolean;
      };
    };
    ObjectThroughLink: {
      reason: string;
    };
    LinkedFile: {
      /** Format: uuid */
      id: string;
      name: string;
      size: number;
    };
    ImportKindList: {
      items: components['schemas']['ImportKind'][];
    };
    ImportKind: {
      kind: string;
      title: string;
      fields: {
        name: string;
        /** @enum {string} */
        kind: 'text' | 'phone' | 'amount' | 'area' | 'date' | 'flag' | 'choice';
        title: string;
        isRequired: boolean;
        choices: {
          value: string;
          name: string;
        }[];
        example: string;
      }[];
    };
    ImportRowPage: {
      items: components['schemas']['ImportRow'][];
      nextCursor: string | null;
    };
    ImportRow: {
      number: number;
      /** @enum {string} */
      state: 'HEADER' | 'UNCHECKED' | 'GOOD' | 'BAD' | 'EXCLUDED' | 'IMPORTED' | 'REFUSED' | 'REVERTED' | 'KEPT';
      cells: string[];
      fields: {
        field: string;
        text: string;
        value: (string | boolean) | null;
        notes: string[];
        isMended: boolean;
      }[];
      problems: {
        field: string | null;
        code: string;
        message: string;
      }[];
      duplicateOfNumber: number | null;
      duplicateOf: {
        /** Format: uuid */
        id: string;
        code: string;
      }[];
      /** Format: uuid */
      recordId: string | null;
    };
    ChangeImportRow: {
      values?: {
        [key: string]: string | null;
      };
      isExcluded?: boolean;
    };
    ImportPage: {
      items: components['schemas']['ImportSummary'][];
      nextCursor: string | null;
    };
    ImportSummary: {
      /** Format: uuid */
      id: string;
      version: number;
      kind: string;
      fileName: string | null;
      /** @enum {string} */
      state: 'MAPPING' | 'CHECKING' | 'READY' | 'IMPORTING' | 'DONE' | 'REVERTING' | 'REVERTED';
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      finishedAt: string | null;
      /** Format: date-time */
      revertedAt: string | null;
      revertReason: string | null;
      stopCode: string | null;
      counts: {
        total: number;
        unchecked: number;
        good: number;
        duplicates: number;
        bad: number;
        excluded: number;
        imported: number;
        refused: number;
        reverted: number;
        kept: number;
      };
    };
    Import: {
      /** Format: uuid */
      id: string;
      version: number;
      kind: string;
      fileName: string | null;
      /** @enum {string} */
      state: 'MAPPING' | 'CHECKING' | 'READY' | 'IMPORTING' | 'DONE' | 'REVERTING' | 'REVERTED';
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      finishedAt: string | null;
      /** Format: date-time */
      revertedAt: string | null;
      revertReason: string | null;
      stopCode: string | null;
      counts: {
        total: number;
        unchecked: number;
        good: number;
        duplicates: number;
        bad: number;
        excluded: number;
        imported: number;
        refused: number;
        reverted: number;
        kept: number;
      };
      sheetName: string | null;
      sheetNames: string[];
      /** @enum {string} */
      dateSystem: '1900' | '1904';
      headerRow: number;
      headerRowCount: number;
      columns: {
        index: number;
        title: string;
        isHidden: boolean;
      }[];
      mapping: {
        [key: string]: number;
      };
      /** @enum {string|null} */
      duplicates: 'SKIP' | 'IMPORT' | null;
      can: {
        map: boolean;
        mend: boolean;
        commit: boolean;
        revert: boolean;
        discard: boolean;
      };
    };
    PasteImport: {
      kind: string;
      text: string;
    };
    MapImport: {
      headerRow: number;
      /** @default 1 */
      headerRowCount: number;
      mapping: {
        [key: string]: number;
      };
    };
    CommitImport: {
      /** @default false */
      allowPartial: boolean;
      /** @enum {string} */
      duplicates?: 'SKIP' | 'IMPORT';
    };
    RevertImport: {
      reason: string;
    };
    DocumentPage: {
      items: components['schemas']['Document'][];
      nextCursor: string | null;
    };
    Document: {
      /** Format: uuid */
      id: string;
      version: number;
      form: string;
      /** @enum {string} */
      kind: 'SHEET' | 'LETTER' | 'UNKNOWN';
      /** @example 在谈项目台账 */
      title: string;
      /** @enum {string} */
      state: 'DRAFT' | 'ISSUED' | 'CORRECTED';
      recordKind: string | null;
      /** Format: uuid */
      recordId: string | null;
      record: {
        code: string | null;
        title: string;
        path: string;
      } | null;
      series: string;
      number: string | null;
      /** Format: uuid */
      draftedById: string | null;
      draftedBy: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      /** Format: date-time */
      draftedAt: string;
      /** Format: date-time */
      issuedAt: string | null;
      issues: components['schemas']['DocumentIssue'][];
      can: {
        issue: boolean;
        correct: boolean;
        discard: boolean;
      };
    };
    DocumentIssue: {
      edition: number;
      /**
       * Format: uuid
       * @description GET /attachments/{id}/content
       */
      attachmentId: string;
      sha256: string;
      reason: string | null;
      /** Format: uuid */
      issuedById: string | null;
      issuedBy: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      /** Format: date-time */
      issuedAt: string;
    };
    DraftDocument: {
      /**
       * @description name of a sheet or of a letter
       * @example lead.ledger
       */
      form: string;
      /** @example 招商专报 */
      series: string;
      /**
       * @description what is asked of the sheet; its module says what that may be
       * @default {}
       */
      filter: {
        [key: string]: unknown;
      };
      /**
       * Format: uuid
       * @description what the letter is about
       */
      recordId?: string;
    };
    CorrectDocument: {
      reason: string;
    };
    OwnSheetList: {
      items: components['schemas']['OwnSheet'][];
      sheets: {
        name: string;
        title: string;
      }[];
      can: {
        add: boolean;
      };
    };
    OwnSheet: {
      /** Format: uuid */
      id: string;
      version: number;
      sheet: string;
      sheetTitle: string;
      form: string;
      name: string;
      fileName: string;
      headerRow: number;
      bodyRow: number;
      footRow: number | null;
      columns: {
        column: string;
        header: string;
        key: string | null;
      }[];
      fields: {
        key: string;
        title: string;
      }[];
      /** Format: date-time */
      createdAt: string;
      can: {
        manage: boolean;
      };
    };
    MapOwnSheet: {
      name: string;
      headerRow: number;
      bodyRow: number;
      footRow: number | null;
      columns: {
        column: string;
        header: string;
        /** @description a column of the sheet, `place` for 序号, null for by hand */
        key: string | null;
      }[];
    };
    FillOwnSheet: {
      /**
       * @description what is asked of the sheet
       * @default {}
       */
      filter: {
        [key: string]: unknown;
      };
    };
    ReturnedPaper: {
      /** Format: uuid */
      attachmentId: string;
      recordKind: string;
      /** Format: uuid */
      recordId: string;
      recordVersion: number | null;
      isByCode: boolean;
      code: string | null;
      title: string | null;
      path: string | null;
    };
    SheetList: {
      items: components['schemas']['Sheet'][];
    };
    Sheet: {
      /** @example lead.ledger */
      name: string;
      title: string;
      /**
       * @description Whether phones may be written in full
       * @enum {string}
       */
      phones: 'NONE' | 'MASKED' | 'FULL';
      columns: {
        key: string;
        title: string;
      }[];
    };
    HandoverPage: {
      items: components['schemas']['Handover'][];
      nextCursor: string | null;
    };
    Handover: {
      /** Format: uuid */
      id: string;
      version: number;
      code: string;
      from: {
        /** Format: uuid */
        id: string;
        name: string;
      };
      by: {
        /** Format: uuid */
        id: string;
        name: string;
      };
      /** @enum {string} */
      basis: 'SELF' | 'HEAD' | 'ADMINISTRATOR';
      /** @enum {string} */
      reason: 'TRANSFER' | 'LEAVING' | 'RETIREMENT' | 'SECONDMENT' | 'LEAVE' | 'REDIVISION';
      note: string | null;
      /** Format: date-time */
      madeAt: string;
      /** Format: date-time */
      undoneAt: string | null;
      counts: {
        kind: string;
        label: string;
        count: number;
      }[];
      left: number;
      receivers: {
        /** Format: uuid */
        id: string;
        name: string;
        count: number;
        /** Format: date-time */
        acceptedAt: string | null;
        remark: string | null;
        canOpenPack: boolean;
      }[];
      can: {
        accept: boolean;
        undo: boolean;
        openPack: boolean;
      };
    };
    PreviewHandover: {
      /** Format: uuid */
      fromId: string;
      /**
       * Format: uuid
       * @default null
       */
      toId: string | null;
      /** @default [] */
      byKind: {
        /** @example lead */
        kind: string;
        /** Format: uuid */
        toId: string | null;
      }[];
      /** @default [] */
      byRecord: {
        /** @example lead */
        kind: string;
        /** Format: uuid */
        recordId: string;
        /** Format: uuid */
        toId: string | null;
      }[];
    };
    HandoverPreview: {
      from: {
        /** Format: uuid */
        id: string;
        name: string;
        isDisabled: boolean;
      };
      /** @enum {string} */
      basis: 'SELF' | 'HEAD' | 'ADMINISTRATOR';
      kinds: {
        kind: string;
        label: string;
        count: number;
        moved: number;
        refused: number;
      }[];
      items: {
        kind: string;
        /** Format: uuid */
        recordId: string;
        code: string | null;
        title: string | null;
        path: string | null;
        capacities: string[];
        capacityText: string;
        state: string;
        /** Format: date-time */
        dueAt: string | null;
        nextStep: string | null;
        /** Format: date */
        nextStepOn: string | null;
        /** Format: uuid */
        toId: string | null;
        refusal: string | null;
      }[];
      isComplete: boolean;
      fingerprint: string;
    };
    MakeHandover: {
      /** Format: uuid */
      fromId: string;
      /**
       * Format: uuid
       * @default null
       */
      toId: string | null;
      /** @default [] */
      byKind: {
        /** @example lead */
        kind: string;
        /** Format: uuid */
        toId: string | null;
      }[];
      /** @default [] */
      byRecord: {
        /** @example lead */
        kind: string;
        /** Format: uuid */
        recordId: string;
        /** Format: uuid */
        toId: string | null;
      }[];
      /** @enum {string} */
      reason: 'TRANSFER' | 'LEAVING' | 'RETIREMENT' | 'SECONDMENT' | 'LEAVE' | 'REDIVISION';
      note?: string;
      fingerprint: string;
    };
    HandoverItemPage: {
      items: {
        kind: string;
        /** Format: uuid */
        recordId: string;
        code: string | null;
        title: string | null;
        path: string | null;
        capacities: string[];
        capacityText: string;
        state: string;
        /** Format: date-time */
        dueAt: string | null;
        nextStep: string | null;
        /** Format: date */
        nextStepOn: string | null;
        /** Format: uuid */
        toId: string | null;
        refusal: string | null;
        place: number;
      }[];
      nextCursor: string | null;
    };
    AcceptHandover: {
      remark?: string;
    };
    MyLimitsPage: {
      items: components['schemas']['MyLimitView'][];
      nextCursor: string | null;
    };
    MyLimitView: {
      rule: string;
      record: {
        kind: string;
        id: string;
        code: string | null;
        title: string | null;
        path: string | null;
      };
      startedAt: string;
      limit: {
        amount: number;
        /** @enum {string} */
        unit: 'WORKING_DAY' | 'WORKING_HOUR' | 'CALENDAR_DAY';
      };
      dueAt: string;
      isLate: boolean;
      isProvisional: boolean;
      owedBy: string;
      explanation: {
        code: string;
        params: {
          [key: string]: string | number | null;
        };
      }[];
    };
    MyLimitCounts: {
      late: number;
      due: number;
      upcoming: number;
    };
    SystemQueues: {
      queuesAnswer: boolean;
      queues: {
        queue: string;
        engine: string;
        waiting: number;
        active: number;
        delayed: number;
        failed: number;
      }[];
      processes: {
        processId: string;
        role: string;
        beatAt: string;
      }[];
      sweeps: {
        name: string;
        ranAt: string;
        ageSeconds: number;
      }[];
      subscribers: {
        subscriber: string;
        pending: number;
        dead: number;
        waitingSeconds: number;
      }[];
      deadEvents: {
        subscriber: string;
        eventId: string;
        type: string;
        attempts: number;
        lastError: string | null;
        deadAt: string;
      }[];
      reminders: {
        overdueSeconds: number;
        pending: number;
        dead: number;
        deadLimits: {
          id: string;
          rule: string;
          recordKind: string;
          recordId: string;
          attempts: number;
          lastError: string | null;
          deadAt: string;
        }[];
      };
      deliveries: {
        counts: {
          [key: string]: number;
        };
        failing: {
          id: string;
          channel: string;
          state: string;
          attempts: number;
          lastError: string | null;
        }[];
      };
    };
    RetryEvents: {
      subscriber?: string;
      /** Format: uuid */
      eventId?: string;
    };
    Retried: {
      revived: number;
    };
    RetryOne: {
      /** Format: uuid */
      id?: string;
    };
    InboxPage: {
      items: components['schemas']['InboxItemView'][];
      nextCursor: string | null;
    };
    InboxItemView: {
      id: string;
      code: string;
      params: {
        [key: string]: string | number;
      };
      text: string;
      record: components['schemas']['RecordTitleView'] | null;
      step: string | null;
      isLate: boolean;
      createdAt: string;
      readAt: string | null;
      /** @enum {string|null} */
      mail: 'pending' | 'leased' | 'sending' | 'sent' | 'failed' | 'dead' | null;
    };
    RecordTitleView: {
      kind: string;
      id: string;
      code: string | null;
      title: string | null;
      path: string | null;
    };
    InboxCount: {
      unread: number;
    };
    UrgeText: {
      text: string;
    };
    RobotList: {
      items: components['schemas']['Robot'][];
      units: {
        /** Format: uuid */
        id: string;
        name: string;
      }[];
    };
    Robot: {
      /** Format: uuid */
      id: string;
      version: number;
      unit: {
        /** Format: uuid */
        id: string;
        name: string;
      };
      /** @enum {string} */
      vendor: 'WECOM' | 'DINGTALK' | 'FEISHU';
      name: string;
      addressShown: string;
      hasSecret: boolean;
      /** @enum {string} */
      covers: 'ALL' | 'REMINDERS';
      isActive: boolean;
      /** Format: date-time */
      lastSentAt: string | null;
      /** @enum {string|null} */
      lastFault: 'ADDRESS' | 'SIGNATURE' | 'KEYWORD' | 'CALLER' | 'CONTENT' | 'RATE' | 'BUSY' | 'SILENT' | null;
      /** Format: date-time */
      lastFaultAt: string | null;
      waiting: number;
      dead: number;
    };
    AddRobot: {
      /** Format: uuid */
      unitId: string;
      /** @enum {string} */
      vendor: 'WECOM' | 'DINGTALK' | 'FEISHU';
      name: string;
      address: string;
      secret?: string;
      /**
       * @default ALL
       * @enum {string}
       */
      covers: 'ALL' | 'REMINDERS';
    };
    ChangeRobot: {
      name?: string;
      address?: string;
      secret?: string | null;
      /** @enum {string} */
      covers?: 'ALL' | 'REMINDERS';
      isActive?: boolean;
    };
    RobotTest: {
      /** @enum {string|null} */
      fault: 'ADDRESS' | 'SIGNATURE' | 'KEYWORD' | 'CALLER' | 'CONTENT' | 'RATE' | 'BUSY' | 'SILENT' | null;
    };
    RobotRevived: {
      revived: number;
    };
    CalendarYears: {
      revision: number;
      items: {
        year: number;
        isLoaded: boolean;
        isPublished: boolean;
        /** @enum {string|null} */
        source: 'PUBLISHED' | 'NOTICE' | null;
        workdays: number;
      }[];
    };
    CalendarYear: {
      year: number;
      isLoaded: boolean;
      isPublished: boolean;
      /** @enum {string|null} */
      source: 'PUBLISHED' | 'NOTICE' | null;
      workdays: number;
      revision: number;
      days: {
        /** Format: date */
        date: string;
        isWorkday: boolean;
        name: string | null;
        isChanged: boolean;
      }[];
    };
    EnterNotice: {
      daysOff: {
        /** Format: date */
        from: string;
        /** Format: date */
        to: string;
        name: string;
      }[];
      workdays: {
        /** Format: date */
        date: string;
        name: string;
      }[];
    };
    ChangeDay: {
      isWorkday: boolean;
      /** @default null */
      name: string | null;
    };
    OfficeHours: {
      revision: number;
      fallback: {
        /** @example 08:30 */
        opens: string;
        /** @example 08:30 */
        breakStarts: string;
        /** @example 08:30 */
        breakEnds: string;
        /** @example 08:30 */
        closes: string;
      };
      periods: {
        /** Format: date */
        effectiveFrom: string;
        season: {
          /** @example 06-01 */
          from: string;
          /** @example 06-01 */
          to: string;
        } | null;
        name: string | null;
        /** @example 08:30 */
        opens: string;
        /** @example 08:30 */
        breakStarts: string | null;
        /** @example 08:30 */
        breakEnds: string | null;
        /** @example 08:30 */
        closes: string;
      }[];
    };
    SetOfficeHours: {
      periods: {
        /** Format: date */
        effectiveFrom: string;
        season: {
          /** @example 06-01 */
          from: string;
          /** @example 06-01 */
          to: string;
        } | null;
        name: string | null;
        /** @example 08:30 */
        opens: string;
        /** @example 08:30 */
        breakStarts: string | null;
        /** @example 08:30 */
        breakEnds: string | null;
        /** @example 08:30 */
        closes: string;
      }[];
    };
    CalendarDue: {
      /** Format: date-time */
      at: string;
      isProvisional: boolean;
      explanation: {
        code: string;
        params: {
          [key: string]: string | number | null;
        };
      }[];
    };
    SignIn: {
      /** @description Username or mobile number. */
      username: string;
      password: string;
    };
    LookAtInvitation: {
      token: string;
    };
    InvitationView: {
      name: string;
      username: string;
      /** Format: date-time */
      expiresAt: string;
    };
    AcceptInvitation: {
      token: string;
      password: string;
    };
    SetUp: {
      token: string;
      zoneName: string;
      username: string;
      name: string;
      password: string;
    };
    Site: {
      zoneName: string;
      version: string;
      /** @description Whether the demo accounts may be used here. */
      demo: boolean;
      /** @description Whether passwords travel unencrypted beyond this machine. */
      plainHttp: boolean;
      /** @description Whether nobody is there yet. */
      needsSetup: boolean;
      demoPassword?: string;
      demoAccounts?: {
        username: string;
        name: string;
        roles: (
          | 'AMBASSADOR'
          | 'OFFICER'
          | 'DISPATCHER'
          | 'COORDINATOR'
          | 'HANDLER'
          | 'LEADER'
          | 'SUPERVISOR'
          | 'STATISTICIAN'
          | 'ADMIN'
          | 'AUDITOR'
        )[];
      }[];
    };
    Me: {
      user: {
        /** Format: uuid */
        id: string;
        username: string;
        name: string;
        phoneMasked: string | null;
        email: string | null;
      };
      roles: (
        | 'AMBASSADOR'
        | 'OFFICER'
        | 'DISPATCHER'
        | 'COORDINATOR'
        | 'HANDLER'
        | 'LEADER'
        | 'SUPERVISOR'
        | 'STATISTICIAN'
        | 'ADMIN'
        | 'AUDITOR'
      )[];
      permissions: string[];
      /** @enum {string} */
      language: 'zh-CN' | 'en';
      units: {
        /** Format: uuid */
        id: string;
        name: string;
        roles: (
          | 'AMBASSADOR'
          | 'OFFICER'
          | 'DISPATCHER'
          | 'COORDINATOR'
          | 'HANDLER'
          | 'LEADER'
          | 'SUPERVISOR'
          | 'STATISTICIAN'
          | 'ADMIN'
          | 'AUDITOR'
        )[];
        positions: (
          'HEAD' | 'DEPUTY' | 'LIAISON' | 'DUTY_OFFICER' | 'STAND_IN' | 'SUPERVISION' | 'LEADING_GROUP_MEMBER'
        )[];
      }[];
      /** @description For whom one may enter things (代录). */
      mayActFor: {
        /** Format: uuid */
        id: string;
        name: string;
      }[];
      isDemo: boolean;
      /** Format: date-time */
      businessNow: string;
    };
    ChangeMe: {
      /** @enum {string} */
      language: 'zh-CN' | 'en';
    };
    ChangePassword: {
      currentPassword: string;
      newPassword: string;
    };
    SessionList: {
      items: components['schemas']['SessionView'][];
    };
    SessionView: {
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      lastSeenAt: string;
      /** Format: date-time */
      expiresAt: string;
      userAgent: string | null;
      address: string | null;
      isCurrent: boolean;
    };
    PeoplePage: {
      items: components['schemas']['PersonListItem'][];
      nextCursor: string | null;
    };
    PersonListItem: {
      /** Format: uuid */
      id: string;
      name: string;
      /** @description For administrators alone. */
      username: string | null;
      phoneMasked: string | null;
      /** @description For administrators alone. */
      email: string | null;
      isDemo: boolean;
      isDisabled: boolean;
      /** @description False until the first sign-in by invitation. */
      hasPassword: boolean;
      version: number;
      units: {
        /** Format: uuid */
        id: string;
        name: string;
        roles: (
          | 'AMBASSADOR'
          | 'OFFICER'
          | 'DISPATCHER'
          | 'COORDINATOR'
          | 'HANDLER'
          | 'LEADER'
          | 'SUPERVISOR'
          | 'STATISTICIAN'
          | 'ADMIN'
          | 'AUDITOR'
        )[];
        positions: (
          'HEAD' | 'DEPUTY' | 'LIAISON' | 'DUTY_OFFICER' | 'STAND_IN' | 'SUPERVISION' | 'LEADING_GROUP_MEMBER'
        )[];
      }[];
    };
    PersonView: {
      /** Format: uuid */
      id: string;
      name: string;
      /** @description For administrators alone. */
      username: string | null;
      phoneMasked: string | null;
      /** @description For administrators alone. */
      email: string | null;
      isDemo: boolean;
      isDisabled: boolean;
      /** @description False until the first sign-in by invitation. */
      hasPassword: boolean;
      version: number;
      /** @enum {string} */
      language: 'zh-CN' | 'en';
      roles: {
        /** Format: uuid */
        id: string;
        /** Format: date */
        startsOn: string;
        /** Format: date */
        endsOn: string | null;
        /** Format: uuid */
        unitId: string;
        unitName: string;
        /** @enum {string} */
        role:
          | 'AMBASSADOR'
          | 'OFFICER'
          | 'DISPATCHER'
          | 'COORDINATOR'
          | 'HANDLER'
          | 'LEADER'
          | 'SUPERVISOR'
          | 'STATISTICIAN'
          | 'ADMIN'
          | 'AUDITOR';
      }[];
      positions: {
        /** Format: uuid */
        id: string;
        /** Format: date */
        startsOn: string;
        /** Format: date */
        endsOn: string | null;
        /** Format: uuid */
        unitId: string;
        unitName: string;
        /** @enum {string} */
        position: 'HEAD' | 'DEPUTY' | 'LIAISON' | 'DUTY_OFFICER' | 'STAND_IN' | 'SUPERVISION' | 'LEADING_GROUP_MEMBER';
      }[];
      standIns: {
        /** Format: uuid */
        id: string;
        /** Format: date */
        startsOn: string;
        /** Format: date */
        endsOn: string | null;
        /** Format: uuid */
        forPersonId: string | null;
        forPersonName: string | null;
        /** Format: uuid */
        forUnitId: string | null;
        forUnitName: string | null;
      }[];
      can: {
        edit: boolean;
        disable: boolean;
        enable: boolean;
        invite: boolean;
        handOver: boolean;
        revealPhone: boolean;
      };
    };
    CreatePerson: {
      username: string;
      name: string;
      phone?: string | null;
      /** Format: email */
      email?: string | null;
      /**
       * @default zh-CN
       * @enum {string}
       */
      language: 'zh-CN' | 'en';
    };
    ChangePerson: {
      username?: string;
      name?: string;
      phone?: string | null;
      /** Format: email */
      email?: string | null;
      /** @enum {string} */
      language?: 'zh-CN' | 'en';
    };
    GrantRole: {
      /** Format: uuid */
      unitId: string;
      /** @enum {string} */
      role:
        | 'AMBASSADOR'
        | 'OFFICER'
        | 'DISPATCHER'
        | 'COORDINATOR'
        | 'HANDLER'
        | 'LEADER'
        | 'SUPERVISOR'
        | 'STATISTICIAN'
        | 'ADMIN'
        | 'AUDITOR';
      /**
       * Format: date
       * @description First day; today when it is missing.
       */
      startsOn?: string;
      /**
       * Format: date
       * @description Last day, included; null without an end.
       * @default null
       */
      endsOn: string | null;
    };
    CreatedPost: {
      /** Format: uuid */
      id: string;
    };
    Appoint: {
      /** Format: uuid */
      unitId: string;
      /** @enum {string} */
      position: 'HEAD' | 'DEPUTY' | 'LIAISON' | 'DUTY_OFFICER' | 'STAND_IN' | 'SUPERVISION' | 'LEADING_GROUP_MEMBER';
      /**
       * Format: date
       * @description First day; today when it is missing.
       */
      startsOn?: string;
      /**
       * Format: date
       * @description Last day, included; null without an end.
       * @default null
       */
      endsOn: string | null;
    };
    AllowStandIn: {
      /** Format: uuid */
      forPersonId?: string;
      /** Format: uuid */
      forUnitId?: string;
      /**
       * Format: date
       * @description First day; today when it is missing.
       */
      startsOn?: string;
      /**
       * Format: date
       * @description Last day, included; null without an end.
       * @default null
       */
      endsOn: string | null;
    };
    NewInvitation: {
      link: string;
      /** @description The same link as an SVG image. */
      qrCode: string;
      /** Format: date-time */
      expiresAt: string;
    };
    UnitTree: {
      /** @description Each unit after the one above it. */
      items: components['schemas']['UnitView'][];
    };
    UnitView: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      parentId: string | null;
      name: string;
      /** @enum {string} */
      kind:
        | 'OFFICE'
        | 'TOWNSHIP'
        | 'STREET'
        | 'PARK_COMPANY'
        | 'CHAIN_TASK_FORCE'
        | 'OUTPOST'
        | 'DEPARTMENT'
        | 'LEADING_GROUP'
        | 'LEADING_GROUP_OFFICE';
      email: string | null;
      depth: number;
      isClosed: boolean;
      /** @description How many people hold a role or position in the unit itself today. */
      people: number;
      version: number;
      can: {
        edit: boolean;
        close: boolean;
      };
    };
    CreateUnit: {
      name: string;
      /** @enum {string} */
      kind:
        | 'OFFICE'
        | 'TOWNSHIP'
        | 'STREET'
        | 'PARK_COMPANY'
        | 'CHAIN_TASK_FORCE'
        | 'OUTPOST'
        | 'DEPARTMENT'
        | 'LEADING_GROUP'
        | 'LEADING_GROUP_OFFICE';
      /** Format: uuid */
      parentId: string | null;
      /** Format: email */
      email?: string | null;
    };
    CreatedUnit: {
      /** Format: uuid */
      id: string;
    };
    ChangeUnit: {
      name?: string;
      /** @enum {string} */
      kind?:
        | 'OFFICE'
        | 'TOWNSHIP'
        | 'STREET'
        | 'PARK_COMPANY'
        | 'CHAIN_TASK_FORCE'
        | 'OUTPOST'
        | 'DEPARTMENT'
        | 'LEADING_GROUP'
        | 'LEADING_GROUP_OFFICE';
      /** Format: uuid */
      parentId?: string | null;
      /** Format: email */
      email?: string | null;
    };
    ApiTokenList: {
      items: components['schemas']['ApiTokenView'][];
    };
    ApiTokenView: {
      /** Format: uuid */
      id: string;
      name: string;
      /** @enum {string} */
      role:
        | 'AMBASSADOR'
        | 'OFFICER'
        | 'DISPATCHER'
        | 'COORDINATOR'
        | 'HANDLER'
        | 'LEADER'
        | 'SUPERVISOR'
        | 'STATISTICIAN'
        | 'ADMIN'
        | 'AUDITOR';
      /** Format: uuid */
      unitId: string;
      unitName: string;
      /** Format: date-time */
      createdAt: string;
      createdByName: string | null;
      /** Format: date-time */
      expiresAt: string;
      /** Format: date-time */
      lastUsedAt: string | null;
      /** Format: date-time */
      revokedAt: string | null;
      isValid: boolean;
    };
    CreateApiToken: {
      name: string;
      /** @enum {string} */
      role:
        'AMBASSADOR' | 'OFFICER' | 'DISPATCHER' | 'COORDINATOR' | 'HANDLER' | 'LEADER' | 'SUPERVISOR' | 'STATISTICIAN';
      /** Format: uuid */
      unitId: string;
      validDays: number;
    };
    NewApiToken: {
      /** Format: uuid */
      id: string;
      /** @description Shown once; only its hash is stored. */
      token: string;
      /** Format: date-time */
      expiresAt: string;
    };
    Attachment: {
      /** Format: uuid */
      id: string;
      recordKind: string;
      /** Format: uuid */
      recordId: string;
      name: string;
      mediaType: string;
      size: number;
      sha256: string;
      /** @enum {string} */
      classification: 'PUBLIC' | 'INTERNAL' | 'WORK_SECRET' | 'TRADE_SECRET';
      isTextChecked: boolean;
      /** Format: date-time */
      uploadedAt: string;
      /** Format: uuid */
      uploadedById: string | null;
      /** Format: uuid */
      onBehalfOfId: string | null;
      /** Format: date-time */
      trashedAt: string | null;
      can: {
        trash: boolean;
        restore: boolean;
      };
    };
    AttachmentList: {
      items: components['schemas']['Attachment'][];
    };
    ClockView: {
      now: string;
      shift: string;
      demo: boolean;
    };
    AdvanceClock: {
      /** @description ISO 8601 duration, forward only, a year at most: P2D. */
      advance: string;
    };
    SettingList: {
      items: components['schemas']['SettingView'][];
    };
    SettingView: {
      key: string;
      version: number;
      value: unknown;
      defaultValue: unknown;
      source: string;
      validFrom: string | null;
      isFixed: boolean;
    };
    ChangeSetting: {
      value: unknown;
      /** @description Issuing body and year, or whose decision it is. */
      source: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  Leads_list: {
    parameters: {
      query?: {
        stage?:
          | ('REPORTED' | 'TRIAGED' | 'NEGOTIATING' | 'CONVERTED' | 'CLOSED')
          | ('REPORTED' | 'TRIAGED' | 'NEGOTIATING' | 'CONVERTED' | 'CLOSED')[];
        status?:
          | ('ACTIVE' | 'DELAYED' | 'DORMANT' | 'LOST' | 'ABANDONED' | 'TRANSFERRED')
          | ('ACTIVE' | 'DELAYED' | 'DORMANT' | 'LOST' | 'ABANDONED' | 'TRANSFERRED')[];
        /** @description What the lead waits for now */
        waitingCause?: ('TRIAGE' | 'REVIEW' | 'REPLY' | 'RETURNED') | ('TRIAGE' | 'REVIEW' | 'REPLY' | 'RETURNED')[];
        ownerId?: string;
        /** @description Unit that owns the lead, or any below it */
        unitId?: string;
        industryCode?: string;
        isKey?: 'true' | 'false';
        /** @description Reported with a photo or voice note alone, to be typed up (待补录) */
        isUntyped?: 'true' | 'false';
        isWatched?: 'true' | 'false';
        isInPool?: 'true' | 'false';
        /** @description Reported, owned or co-owned by the reader */
        isMine?: 'true' | 'false';
        isLate?: 'true' | 'false';
        isTrashed?: 'true' | 'false';
        reportedFrom?: string;
        reportedTo?: string;
        /** @description Part of the name, pinyin, initials or code */
        q?: string;
        sort?:
          | 'firstReportedAt'
          | '-firstReportedAt'
          | 'lastContactAt'
          | '-lastContactAt'
          | 'name'
          | '-name'
          | 'intendedInvestment'
          | '-intendedInvestment';
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeadPage'];
        };
      };
    };
  };
  Leads_report: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReportLead'];
      };
    };
    responses: {
      /** @description OK */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeadView'];
        };
      };
    };
  };
  Leads_board: {
    parameters: {
      query?: {
        stage?: ('REPORTED' | 'TRIAGED' | 'NEGOTIATING') | ('REPORTED' | 'TRIAGED' | 'NEGOTIATING')[];
        status?:
          | ('ACTIVE' | 'DELAYED' | 'DORMANT' | 'LOST' | 'ABANDONED' | 'TRANSFERRED')
          | ('ACTIVE' | 'DELAYED' | 'DORMANT' | 'LOST' | 'ABANDONED' | 'TRANSFERRED')[];
        /** @description What the lead waits for now */
        waitingCause?: ('TRIAGE' | 'REVIEW' | 'REPLY' | 'RETURNED') | ('TRIAGE' | 'REVIEW' | 'REPLY' | 'RETURNED')[];
        ownerId?: string;
        /** @description Unit that owns the lead, or any below it */
        unitId?: string;
        industryCode?: string;
        isKey?: 'true' | 'false';
        /** @description Reported with a photo or voice note alone, to be typed up (待补录) */
        isUntyped?: 'true' | 'false';
        isWatched?: 'true' | 'false';
        isInPool?: 'true' | 'false';
        /** @description Reported, owned or co-owned by the reader */
        isMine?: 'true' | 'false';
        isLate?: 'true' | 'false';
        isTrashed?: 'true' | 'false';
        reportedFrom?: string;
        reportedTo?: string;
        /** @description Part of the name, pinyin, initials or code */
        q?: string;
        sort?:
          | 'firstReportedAt'
          | '-firstReportedAt'
          | 'lastContactAt'
          | '-lastContactAt'
          | 'name'
          | '-name'
          | 'intendedInvestment'
          | '-intendedInvestment';
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeadBoard'];
        };
      };
    };
  };
  Leads_detail: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeadView'];
        };
      };
    };
  };
  Leads_trash: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Leads_edit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EditLead'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeadView'];
        };
      };
    };
  };
  Leads_watch: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WatchLead'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeadView'];
        };
      };
    };
  };
  Leads_restore: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeadView'];
        };
      };
    };
  };
  LeadsAssignment_triage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TriageLead'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeadView'];
        };
      };
    };
  };
  LeadsAssignment_assign: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssignLead'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeadView'];
        };
      };
    };
  };
  LeadsAssignment_changeCoOwners: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeCoOwners'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeadView'];
        };
      };
    };
  };
  LeadsAssignment_claim: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeadView'];
        };
      };
    };
  };
  LeadsProgress_logFollowUp: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LogFollowUp'];
      };
    };
    responses: {
      /** @description OK */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeadView'];
        };
      };
    };
  };
  LeadsProgress_dispute: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DisputeLead'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeadView'];
        };
      };
    };
  };
  LeadsProgress_move: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveLead'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeadView'];
        };
      };
    };
  };
  LeadsProgress_changeStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeLeadStatus'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeadView'];
        };
      };
    };
  };
  LeadsProgress_changeWaiting: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeLeadWaiting'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeadView'];
        };
      };
    };
  };
  LeadsProgress_close: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CloseLead'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeadView'];
        };
      };
    };
  };
  LeadsProgress_reopen: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReopenLead'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeadView'];
        };
      };
    };
  };
  LeadsProgress_revealPhone: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RevealPhone'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RevealedPhone'];
        };
      };
    };
  };
  LeadsToday_today: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeadToday'];
        };
      };
    };
  };
  LeadsToday_figures: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeadFigures'];
        };
      };
    };
  };
  LeadsToday_timeline: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeadTimeline'];
        };
      };
    };
  };
  LeadsPapers_export: {
    parameters: {
      query?: {
        stage?:
          | ('REPORTED' | 'TRIAGED' | 'NEGOTIATING' | 'CONVERTED' | 'CLOSED')
          | ('REPORTED' | 'TRIAGED' | 'NEGOTIATING' | 'CONVERTED' | 'CLOSED')[];
        status?:
          | ('ACTIVE' | 'DELAYED' | 'DORMANT' | 'LOST' | 'ABANDONED' | 'TRANSFERRED')
          | ('ACTIVE' | 'DELAYED' | 'DORMANT' | 'LOST' | 'ABANDONED' | 'TRANSFERRED')[];
        /** @description What the lead waits for now */
        waitingCause?: ('TRIAGE' | 'REVIEW' | 'REPLY' | 'RETURNED') | ('TRIAGE' | 'REVIEW' | 'REPLY' | 'RETURNED')[];
        ownerId?: string;
        /** @description Unit that owns the lead, or any below it */
        unitId?: string;
        industryCode?: string;
        isKey?: 'true' | 'false';
        /** @description Reported with a photo or voice note alone, to be typed up (待补录) */
        isUntyped?: 'true' | 'false';
        isWatched?: 'true' | 'false';
        isInPool?: 'true' | 'false';
        /** @description Reported, owned or co-owned by the reader */
        isMine?: 'true' | 'false';
        isLate?: 'true' | 'false';
        isTrashed?: 'true' | 'false';
        reportedFrom?: string;
        reportedTo?: string;
        /** @description Part of the name, pinyin, initials or code */
        q?: string;
        sort?:
          | 'firstReportedAt'
          | '-firstReportedAt'
          | 'lastContactAt'
          | '-lastContactAt'
          | 'name'
          | '-name'
          | 'intendedInvestment'
          | '-intendedInvestment';
        /** @description Keys of the columns that are wanted (GET /sheets); all of them when left out */
        columns?: string | string[];
        sheet?: 'lead.list' | 'lead.ledger';
        /** @description Full numbers need a right of their own */
        phones?: 'masked' | 'full';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  LeadsPapers_form: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  LeadsPapers_onePage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  LeadsPapers_brief: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeadBrief'];
        };
      };
    };
  };
  LeadsCodes_show: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeadCodeView'];
        };
      };
    };
  };
  LeadsCodes_make: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeadCodeView'];
        };
      };
    };
  };
  LeadsCodes_revoke: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  LeadsCodes_renew: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeadCodeView'];
        };
      };
    };
  };
  LeadsVisits_look: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenLeadCode'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenedLeadCode'];
        };
      };
    };
  };
  LeadsVisits_fill: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FillLead'];
      };
    };
    responses: {
      /** @description OK */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeadReceipt'];
        };
      };
    };
  };
  Instructions_list: {
    parameters: {
      query?: {
        state?:
          | ('RECEIVED' | 'IN_PROGRESS' | 'ANSWERED' | 'HANDLED' | 'REPORTED')
          | ('RECEIVED' | 'IN_PROGRESS' | 'ANSWERED' | 'HANDLED' | 'REPORTED')[];
        leaderId?: string;
        /** @description Given to this unit or one below it */
        unitId?: string;
        recordKind?: string;
        recordId?: string;
        /** @description Written or entered by the reader, or on a record of the reader */
        isMine?: 'true' | 'false';
        /** @description Given to, or entered by, a unit of the reader */
        isForMyUnits?: 'true' | 'false';
        /** @description The leader has not been told the end of it */
        isOpen?: 'true' | 'false';
        isLate?: 'true' | 'false';
        isTrashed?: 'true' | 'false';
        givenFrom?: string;
        givenTo?: string;
        /** @description Part of the words or the code */
        q?: string;
        sort?: 'enteredAt' | '-enteredAt' | 'dueAt' | '-dueAt';
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InstructionPage'];
        };
      };
    };
  };
  Instructions_enter: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EnterInstruction'];
      };
    };
    responses: {
      /** @description OK */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InstructionView'];
        };
      };
    };
  };
  Instructions_detail: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InstructionView'];
        };
      };
    };
  };
  Instructions_trash: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Instructions_handOut: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HandOutInstruction'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InstructionView'];
        };
      };
    };
  };
  Instructions_report: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReportInstruction'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InstructionView'];
        };
      };
    };
  };
  Instructions_returnReport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReturnInstruction'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InstructionView'];
        };
      };
    };
  };
  Instructions_restore: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InstructionView'];
        };
      };
    };
  };
  InstructionsTimeline_timeline: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InstructionTimeline'];
        };
      };
    };
  };
  Links_list: {
    parameters: {
      query?: {
        leaderId?: string;
        recordKind?: string;
        recordId?: string;
        /** @description The reader is the leader */
        isMine?: 'true' | 'false';
        /** @description Holds today; false: history, and what is to begin */
        isHeld?: 'true' | 'false';
        /** @description Holds, and a visit should have been made */
        isOverdue?: 'true' | 'false';
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeaderLinkPage'];
        };
      };
    };
  };
  Links_link: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LinkLeader'];
      };
    };
    responses: {
      /** @description OK */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeaderLinkView'];
        };
      };
    };
  };
  Links_detail: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeaderLinkView'];
        };
      };
    };
  };
  Links_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeLink'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeaderLinkView'];
        };
      };
    };
  };
  Links_handOver: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HandOverLink'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeaderLinkView'];
        };
      };
    };
  };
  Links_end: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndLink'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeaderLinkView'];
        };
      };
    };
  };
  FieldWorks_list: {
    parameters: {
      query?: {
        kind?:
          | ('ATTACK' | 'COORDINATE' | 'DECIDE' | 'EXECUTE' | 'VISIT')
          | ('ATTACK' | 'COORDINATE' | 'DECIDE' | 'EXECUTE' | 'VISIT')[];
        leaderId?: string;
        recordKind?: string;
        recordId?: string;
        /** @description Of or entered by the reader, or on a record of the reader */
        isMine?: 'true' | 'false';
        isTrashed?: 'true' | 'false';
        from?: string;
        to?: string;
        /** @description Part of what was written, the place or a name */
        q?: string;
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FieldWorkPage'];
        };
      };
    };
  };
  FieldWorks_record: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordFieldWork'];
      };
    };
    responses: {
      /** @description OK */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FieldWorkView'];
        };
      };
    };
  };
  FieldWorks_detail: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FieldWorkView'];
        };
      };
    };
  };
  FieldWorks_trash: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  FieldWorks_restore: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FieldWorkView'];
        };
      };
    };
  };
  LeadershipPapers_export: {
    parameters: {
      query?: {
        state?:
          | ('RECEIVED' | 'IN_PROGRESS' | 'ANSWERED' | 'HANDLED' | 'REPORTED')
          | ('RECEIVED' | 'IN_PROGRESS' | 'ANSWERED' | 'HANDLED' | 'REPORTED')[];
        leaderId?: string;
        /** @description Given to this unit or one below it */
        unitId?: string;
        recordKind?: string;
        recordId?: string;
        /** @description Written or entered by the reader, or on a record of the reader */
        isMine?: 'true' | 'false';
        /** @description Given to, or entered by, a unit of the reader */
        isForMyUnits?: 'true' | 'false';
        /** @description The leader has not been told the end of it */
        isOpen?: 'true' | 'false';
        isLate?: 'true' | 'false';
        isTrashed?: 'true' | 'false';
        givenFrom?: string;
        givenTo?: string;
        /** @description Part of the words or the code */
        q?: string;
        sort?: 'enteredAt' | '-enteredAt' | 'dueAt' | '-dueAt';
        /** @description Keys of the columns that are wanted (GET /sheets); all of them when left out */
        columns?: string | string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  LeadershipPapers_form: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  TasksPapers_export: {
    parameters: {
      query?: {
        state?:
          | ('ISSUED' | 'ACKNOWLEDGED' | 'IN_PROGRESS' | 'ANSWERED' | 'CLOSED' | 'CANCELLED')
          | ('ISSUED' | 'ACKNOWLEDGED' | 'IN_PROGRESS' | 'ANSWERED' | 'CLOSED' | 'CANCELLED')[];
        sourceKind?:
          | ('RESOLUTION' | 'INSTRUCTION' | 'ON_SITE' | 'CHECK_UP' | 'BLOCKER' | 'VISIT' | 'OWN')
          | ('RESOLUTION' | 'INSTRUCTION' | 'ON_SITE' | 'CHECK_UP' | 'BLOCKER' | 'VISIT' | 'OWN')[];
        /** @description The record from which it comes */
        sourceRecordId?: string;
        /** @description Lead or supporting unit, or any below it */
        unitId?: string;
        /** @description 经办人 of the lead unit or of a supporting one */
        handlerId?: string;
        /** @description What the task means to the reader now: late, dueToday, toDecide (together: today), waiting */
        section?: 'late' | 'dueToday' | 'toDecide' | 'waiting' | 'today';
        /** @description Issued by the reader, or for the reader to handle */
        isMine?: 'true' | 'false';
        isIssuedByMe?: 'true' | 'false';
        /** @description For the reader to handle, in person or as the desk of a unit, lead or supporting */
        isForMe?: 'true' | 'false';
        isOpen?: 'true' | 'false';
        isLate?: 'true' | 'false';
        /** @description An objection or a wish for more time waits for a ruling */
        isPending?: 'true' | 'false';
        isTrashed?: 'true' | 'false';
        dueFrom?: string;
        dueTo?: string;
        /** @description Part of the words or the code */
        q?: string;
        sort?: 'issuedAt' | '-issuedAt' | 'dueAt' | '-dueAt';
        /** @description Keys of the columns that are wanted (GET /sheets); all of them when left out */
        columns?: string | string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  TasksPapers_form: {
    parameters: {
      query?: {
        /** @description The unit whose paper it is; left out: the lead unit */
        unitId?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Tasks_list: {
    parameters: {
      query?: {
        state?:
          | ('ISSUED' | 'ACKNOWLEDGED' | 'IN_PROGRESS' | 'ANSWERED' | 'CLOSED' | 'CANCELLED')
          | ('ISSUED' | 'ACKNOWLEDGED' | 'IN_PROGRESS' | 'ANSWERED' | 'CLOSED' | 'CANCELLED')[];
        sourceKind?:
          | ('RESOLUTION' | 'INSTRUCTION' | 'ON_SITE' | 'CHECK_UP' | 'BLOCKER' | 'VISIT' | 'OWN')
          | ('RESOLUTION' | 'INSTRUCTION' | 'ON_SITE' | 'CHECK_UP' | 'BLOCKER' | 'VISIT' | 'OWN')[];
        /** @description The record from which it comes */
        sourceRecordId?: string;
        /** @description Lead or supporting unit, or any below it */
        unitId?: string;
        /** @description 经办人 of the lead unit or of a supporting one */
        handlerId?: string;
        /** @description What the task means to the reader now: late, dueToday, toDecide (together: today), waiting */
        section?: 'late' | 'dueToday' | 'toDecide' | 'waiting' | 'today';
        /** @description Issued by the reader, or for the reader to handle */
        isMine?: 'true' | 'false';
        isIssuedByMe?: 'true' | 'false';
        /** @description For the reader to handle, in person or as the desk of a unit, lead or supporting */
        isForMe?: 'true' | 'false';
        isOpen?: 'true' | 'false';
        isLate?: 'true' | 'false';
        /** @description An objection or a wish for more time waits for a ruling */
        isPending?: 'true' | 'false';
        isTrashed?: 'true' | 'false';
        dueFrom?: string;
        dueTo?: string;
        /** @description Part of the words or the code */
        q?: string;
        sort?: 'issuedAt' | '-issuedAt' | 'dueAt' | '-dueAt';
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskPage'];
        };
      };
    };
  };
  Tasks_issue: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IssueTask'];
      };
    };
    responses: {
      /** @description OK */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskView'];
        };
      };
    };
  };
  Tasks_detail: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskView'];
        };
      };
    };
  };
  Tasks_trash: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Tasks_restore: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskView'];
        };
      };
    };
  };
  TasksHandling_acknowledge: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AcknowledgeTask'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskView'];
        };
      };
    };
  };
  TasksHandling_nameHandler: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NameTaskHandler'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskView'];
        };
      };
    };
  };
  TasksHandling_logProgress: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WriteTaskEntry'];
      };
    };
    responses: {
      /** @description OK */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskView'];
        };
      };
    };
  };
  TasksHandling_answer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WriteTaskEntry'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskView'];
        };
      };
    };
  };
  TasksHandling_object: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ObjectToTask'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskView'];
        };
      };
    };
  };
  TasksHandling_askExtension: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AskTaskExtension'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskView'];
        };
      };
    };
  };
  TasksParts_acknowledge: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        unitId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AcknowledgeTask'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskView'];
        };
      };
    };
  };
  TasksParts_nameHandler: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        unitId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NameTaskHandler'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskView'];
        };
      };
    };
  };
  TasksParts_answer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        unitId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WriteTaskEntry'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskView'];
        };
      };
    };
  };
  TasksRuling_ruleObjection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RuleTaskObjection'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskView'];
        };
      };
    };
  };
  TasksRuling_ruleExtension: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RuleTaskExtension'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskView'];
        };
      };
    };
  };
  TasksRuling_urge: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UrgeTask'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskView'];
        };
      };
    };
  };
  TasksRuling_supervise: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SuperviseTask'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskView'];
        };
      };
    };
  };
  TasksRuling_close: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CloseTask'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskView'];
        };
      };
    };
  };
  TasksRuling_reopen: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReopenTask'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskView'];
        };
      };
    };
  };
  TasksRuling_cancel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CancelTask'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskView'];
        };
      };
    };
  };
  TasksToday_today: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskToday'];
        };
      };
    };
  };
  TasksToday_figures: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskFigures'];
        };
      };
    };
  };
  TasksToday_timeline: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskTimeline'];
        };
      };
    };
  };
  TasksLinks_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskLinkList'];
        };
      };
    };
  };
  TasksLinks_give: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GiveTaskLink'];
      };
    };
    responses: {
      /** @description OK */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskLinkView'];
        };
      };
    };
  };
  TasksLinks_revoke: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        linkId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  TasksLinks_speakCode: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        linkId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskLinkCode'];
        };
      };
    };
  };
  TasksLinks_uses: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        linkId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskLinkUses'];
        };
      };
    };
  };
  TasksVisits_look: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenTaskLink'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkedTask'];
        };
      };
    };
  };
  TasksVisits_askForCode: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenTaskLink'];
      };
    };
    responses: {
      /** @description OK */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SentTaskLinkCode'];
        };
      };
    };
  };
  TasksVisits_enter: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EnterTaskLink'];
      };
    };
    responses: {
      /** @description OK */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskLinkPass'];
        };
      };
    };
  };
  TasksLinked_task: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkedTaskWork'];
        };
      };
    };
  };
  TasksLinked_acknowledge: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkedTaskWork'];
        };
      };
    };
  };
  TasksLinked_logProgress: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WriteTaskEntry'];
      };
    };
    responses: {
      /** @description OK */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkedTaskWork'];
        };
      };
    };
  };
  TasksLinked_answer: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WriteTaskEntry'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkedTaskWork'];
        };
      };
    };
  };
  TasksLinked_object: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ObjectThroughLink'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkedTaskWork'];
        };
      };
    };
  };
  TasksLinked_askExtension: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AskTaskExtension'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkedTaskWork'];
        };
      };
    };
  };
  TasksLinked_addFile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      /** @description OK */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkedFile'];
        };
      };
    };
  };
  ImportSheets_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportKindList'];
        };
      };
    };
  };
  ImportSheets_template: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        kind: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ImportSheets_showRows: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        show?: 'all' | 'bad' | 'duplicate' | 'good' | 'excluded' | 'imported' | 'refused' | 'left';
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportRowPage'];
        };
      };
    };
  };
  ImportSheets_changeRow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        number: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeImportRow'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportRow'];
        };
      };
    };
  };
  ImportSheets_errors: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Imports_list: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportPage'];
        };
      };
    };
  };
  Imports_upload: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          kind: string;
          /** @description Name of the sheet; the first that is shown unless given */
          sheet?: string;
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      /** @description OK */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Import'];
        };
      };
    };
  };
  Imports_paste: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PasteImport'];
      };
    };
    responses: {
      /** @description OK */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Import'];
        };
      };
    };
  };
  Imports_detail: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Import'];
        };
      };
    };
  };
  Imports_discard: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Imports_map: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MapImport'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Import'];
        };
      };
    };
  };
  Imports_commit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CommitImport'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Import'];
        };
      };
    };
  };
  Imports_revert: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RevertImport'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Import'];
        };
      };
    };
  };
  Documents_list: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        kind?: 'SHEET' | 'LETTER';
        state?: ('DRAFT' | 'ISSUED' | 'CORRECTED') | ('DRAFT' | 'ISSUED' | 'CORRECTED')[];
        series?: string | string[];
        /** @description day of the issue, for a draft of its drafting */
        datedFrom?: string;
        datedTo?: string;
        /** @description drafted by the reader */
        isMine?: 'true' | 'false';
        /** @description part of the number or of the title */
        q?: string;
        recordKind?: string;
        /** @description letters about this record */
        recordId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentPage'];
        };
      };
    };
  };
  Documents_draft: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftDocument'];
      };
    };
    responses: {
      /** @description OK */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Document'];
        };
      };
    };
  };
  Documents_detail: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Document'];
        };
      };
    };
  };
  Documents_discard: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Documents_preview: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Documents_issue: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Document'];
        };
      };
    };
  };
  Documents_correct: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectDocument'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Document'];
        };
      };
    };
  };
  OwnSheets_list: {
    parameters: {
      query?: {
        sheet?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnSheetList'];
        };
      };
    };
  };
  OwnSheets_add: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /**
           * @description left out: by the headers of the form
           * @example lead.ledger
           */
          sheet?: string;
          name: string;
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      /** @description OK */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnSheet'];
        };
      };
    };
  };
  OwnSheets_detail: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnSheet'];
        };
      };
    };
  };
  OwnSheets_map: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MapOwnSheet'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnSheet'];
        };
      };
    };
  };
  OwnSheets_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  OwnSheets_replace: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnSheet'];
        };
      };
    };
  };
  OwnSheets_filled: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FillOwnSheet'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Returns_take: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          recordKind?: string;
          /** Format: uuid */
          recordId?: string;
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      /** @description OK */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReturnedPaper'];
        };
      };
    };
  };
  Sheets_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SheetList'];
        };
      };
    };
  };
  Handover_list: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        /** @description From, to or by this person */
        personId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HandoverPage'];
        };
      };
    };
  };
  Handover_make: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MakeHandover'];
      };
    };
    responses: {
      /** @description OK */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Handover'];
        };
      };
    };
  };
  Handover_preview: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PreviewHandover'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HandoverPreview'];
        };
      };
    };
  };
  Handover_detail: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Handover'];
        };
      };
    };
  };
  Handover_items: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        toId?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HandoverItemPage'];
        };
      };
    };
  };
  Handover_accept: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AcceptHandover'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Handover'];
        };
      };
    };
  };
  Handover_undo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Handover'];
        };
      };
    };
  };
  HandoverPapers_pack: {
    parameters: {
      query: {
        toId: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Reminders_mine: {
    parameters: {
      query?: {
        state?: 'due' | 'late' | 'upcoming';
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyLimitsPage'];
        };
      };
    };
  };
  Reminders_counts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyLimitCounts'];
        };
      };
    };
  };
  System_look: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SystemQueues'];
        };
      };
    };
  };
  System_retryEvents: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RetryEvents'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Retried'];
        };
      };
    };
  };
  System_retryReminders: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RetryOne'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Retried'];
        };
      };
    };
  };
  System_retryDeliveries: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RetryOne'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Retried'];
        };
      };
    };
  };
  Inbox_list: {
    parameters: {
      query?: {
        unread?: string;
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InboxPage'];
        };
      };
    };
  };
  Inbox_count: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InboxCount'];
        };
      };
    };
  };
  Inbox_readAll: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InboxCount'];
        };
      };
    };
  };
  Inbox_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InboxCount'];
        };
      };
    };
  };
  Inbox_urgeText: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UrgeText'];
        };
      };
    };
  };
  Live_open: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Robots_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RobotList'];
        };
      };
    };
  };
  Robots_add: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddRobot'];
      };
    };
    responses: {
      /** @description OK */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Robot'];
        };
      };
    };
  };
  Robots_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Robots_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeRobot'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Robot'];
        };
      };
    };
  };
  Robots_test: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RobotTest'];
        };
      };
    };
  };
  Robots_retry: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RobotRevived'];
        };
      };
    };
  };
  Calendar_years: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarYears'];
        };
      };
    };
  };
  Calendar_year: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        year: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarYear'];
        };
      };
    };
  };
  Calendar_enterNotice: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        year: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EnterNotice'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarYear'];
        };
      };
    };
  };
  Calendar_load: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        year: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarYear'];
        };
      };
    };
  };
  Calendar_changeDay: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        date: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeDay'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarYear'];
        };
      };
    };
  };
  Calendar_officeHours: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfficeHours'];
        };
      };
    };
  };
  Calendar_setOfficeHours: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetOfficeHours'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfficeHours'];
        };
      };
    };
  };
  Calendar_due: {
    parameters: {
      query: {
        start: string;
        limit: number;
        unit: 'WORKING_DAY' | 'WORKING_HOUR' | 'CALENDAR_DAY';
        pausedFrom?: string;
        pausedTo?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarDue'];
        };
      };
    };
  };
  Session_signIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignIn'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Session_signOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  FirstSignIn_look: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LookAtInvitation'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvitationView'];
        };
      };
    };
  };
  FirstSignIn_accept: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AcceptInvitation'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  FirstSignIn_setUp: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetUp'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Site_site: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Site'];
        };
      };
    };
  };
  Account_me: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Me'];
        };
      };
    };
  };
  Account_change: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeMe'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Account_changePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangePassword'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Account_listSessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionList'];
        };
      };
    };
  };
  Account_endOthers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Account_endSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  People_list: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        /** @description Name, pinyin or username. */
        search?: string;
        /** @description In this unit or below it. */
        unitId?: string;
        role?:
          | 'AMBASSADOR'
          | 'OFFICER'
          | 'DISPATCHER'
          | 'COORDINATOR'
          | 'HANDLER'
          | 'LEADER'
          | 'SUPERVISOR'
          | 'STATISTICIAN'
          | 'ADMIN'
          | 'AUDITOR';
        state?: 'active' | 'disabled' | 'all';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PeoplePage'];
        };
      };
    };
  };
  People_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreatePerson'];
      };
    };
    responses: {
      /** @description OK */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonView'];
        };
      };
    };
  };
  People_detail: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonView'];
        };
      };
    };
  };
  People_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangePerson'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonView'];
        };
      };
    };
  };
  People_reveal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RevealPhone'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RevealedPhone'];
        };
      };
    };
  };
  Posts_grantRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GrantRole'];
      };
    };
    responses: {
      /** @description OK */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedPost'];
        };
      };
    };
  };
  Posts_endRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        postId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Posts_appoint: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Appoint'];
      };
    };
    responses: {
      /** @description OK */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedPost'];
        };
      };
    };
  };
  Posts_endPosition: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        postId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Posts_allowStandIn: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AllowStandIn'];
      };
    };
    responses: {
      /** @description OK */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedPost'];
        };
      };
    };
  };
  Posts_endStandIn: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        postId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Standing_disable: {
    parameters: {
      query?: {
        leavesOpenWork?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Standing_enable: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Standing_invite: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewInvitation'];
        };
      };
    };
  };
  Standing_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  PeopleSessions_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionList'];
        };
      };
    };
  };
  PeopleSessions_endAll: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  PeopleSessions_end: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        sessionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Units_tree: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitTree'];
        };
      };
    };
  };
  Units_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateUnit'];
      };
    };
    responses: {
      /** @description OK */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedUnit'];
        };
      };
    };
  };
  Units_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeUnit'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Units_close: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ApiTokens_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApiTokenList'];
        };
      };
    };
  };
  ApiTokens_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateApiToken'];
      };
    };
    responses: {
      /** @description OK */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewApiToken'];
        };
      };
    };
  };
  ApiTokens_revoke: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Attachments_list: {
    parameters: {
      query: {
        recordKind: string;
        recordId: string;
        trashed?: 'true' | 'false';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AttachmentList'];
        };
      };
    };
  };
  Attachments_upload: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          recordKind: string;
          /** Format: uuid */
          recordId: string;
          /**
           * @default INTERNAL
           * @enum {string}
           */
          classification?: 'PUBLIC' | 'INTERNAL' | 'WORK_SECRET' | 'TRADE_SECRET';
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      /** @description OK */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Attachment'];
        };
      };
    };
  };
  Attachments_content: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Attachments_trash: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Attachments_restore: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Attachment'];
        };
      };
    };
  };
  Clock_view: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClockView'];
        };
      };
    };
  };
  Clock_advance: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AdvanceClock'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClockView'];
        };
      };
    };
  };
  Settings_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SettingList'];
        };
      };
    };
  };
  Settings_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeSetting'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SettingView'];
        };
      };
    };
  };
}
