// Generated from docs/generated/openapi.json by `npm run docs`. Not to be edited.

export interface paths {
    readonly "/api/agenda-items": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Agenda items with their results
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator.
         */
        readonly get: operations["listAgendaItems"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/areas": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Planning areas
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, provider, auditor, administrator.
         */
        readonly get: operations["listPlanningAreas"];
        readonly put?: never;
        /**
         * Define a planning area
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["DefinePlanningArea"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/areas/{areaId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One planning area
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, provider, auditor, administrator.
         */
        readonly get: operations["planningArea"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/areas/{areaId}/dissolution": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Dissolve a planning area
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["DissolvePlanningArea"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/areas/{areaId}/name": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Rename a planning area
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["RenamePlanningArea"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/areas/{areaId}/place": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Place an area in a hierarchy
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["PlacePlanningArea"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/areas/{areaId}/special-need": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Note the special need of an area (§ 80(2) No. 5)
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["DeclareSpecialNeed"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/attachments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Attachments of an entry
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator, provider.
         */
        readonly get: operations["listAttachments"];
        readonly put?: never;
        /**
         * Attach a file to what has a page of its own; a provider to its response alone
         * @description Allowed: planner, headOfPlanning, departmentHead, minuteTaker, provider.
         */
        readonly post: operations["UploadAttachment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/attachments/{attachmentId}/detachment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Detach a file
         * @description Allowed: planner, headOfPlanning, departmentHead, minuteTaker, provider.
         */
        readonly post: operations["DetachFile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/attachments/{attachmentId}/file": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The file itself, to be kept and not to be shown
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator, provider.
         */
        readonly get: operations["DownloadAttachment"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bodies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Bodies
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator, provider.
         */
        readonly get: operations["listBodies"];
        readonly put?: never;
        /**
         * Establish a body
         * @description Allowed: headOfPlanning, administrator, system.
         */
        readonly post: operations["EstablishBody"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bodies/{bodyId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A body with its seats and rules
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator, provider.
         */
        readonly get: operations["body"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bodies/{bodyId}/constitution": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Constitute a body with its seats
         * @description Allowed: headOfPlanning, administrator, system.
         */
        readonly post: operations["ConstituteBody"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bodies/{bodyId}/offices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Assign the chair or minute taker
         * @description Allowed: headOfPlanning, administrator, system.
         */
        readonly post: operations["AssignOffice"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bodies/{bodyId}/rules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change the rules of a body
         * @description Allowed: headOfPlanning, administrator, system.
         */
        readonly post: operations["ChangeBodyRules"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bodies/{bodyId}/seats": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Who holds which seat
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator.
         */
        readonly get: operations["listSeatsOfBody"];
        readonly put?: never;
        /**
         * Assign seats
         * @description Allowed: headOfPlanning, administrator, system.
         */
        readonly post: operations["AssignSeats"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bodies/{bodyId}/vacancies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Vacate a seat
         * @description Allowed: headOfPlanning, administrator, system.
         */
        readonly post: operations["VacateSeat"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/calendar-feeds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * My calendar feeds with their links
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, administrator, provider.
         */
        readonly get: operations["listFeeds"];
        readonly put?: never;
        /**
         * Set up a calendar feed
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, administrator, provider.
         */
        readonly post: operations["OpenFeed"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/calendar-feeds/{feedId}/revocation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Revoke a calendar feed
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, administrator, provider.
         */
        readonly post: operations["RevokeFeed"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/capacities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Places and utilisation, also of a day (on)
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, provider, auditor, administrator.
         */
        readonly get: operations["listCapacities"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/catalogue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Kinds of offer, measures, age groups
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, provider, auditor, administrator.
         */
        readonly get: operations["offerCatalogue"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Server-sent events: which rooms have changed, up to which position
         * @description Allowed: anyone.
         */
        readonly get: operations["FollowChanges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/coverage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * In time and sufficient (§ 80(1) no. 3 SGB VIII)
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, provider, auditor, administrator.
         */
        readonly get: operations["coverage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cycles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Planning cycles
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator, system, operator, provider.
         */
        readonly get: operations["Cycles"];
        readonly put?: never;
        /**
         * Start a planning cycle
         * @description Allowed: planner, headOfPlanning, system, operator.
         */
        readonly post: operations["StartCycle"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cycles/{cycleId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A cycle, its stages and gates
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator, system, operator.
         */
        readonly get: operations["Cycle"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cycles/{cycleId}/adequacy": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * In time and sufficient (L04)
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator, system, operator.
         */
        readonly get: operations["Adequacy"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cycles/{cycleId}/closing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Close a planning cycle
         * @description Allowed: headOfPlanning, system, operator.
         */
        readonly post: operations["CloseCycle"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cycles/{cycleId}/compliance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Duties of § 80 SGB VIII
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator, system, operator.
         */
        readonly get: operations["Compliance"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cycles/{cycleId}/evidence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Evidence and deviations
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator, system, operator.
         */
        readonly get: operations["Evidence"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cycles/{cycleId}/handover": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What a cycle hands over to the next
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator, system, operator.
         */
        readonly get: operations["Handover"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cycles/{cycleId}/imported-adoption": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take over an earlier adoption of a plan
         * @description Allowed: headOfPlanning, system, operator.
         */
        readonly post: operations["ImportPlanAdoption"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cycles/{cycleId}/stages/{stage}/closing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Close a stage
         * @description Allowed: planner, headOfPlanning, system, operator.
         */
        readonly post: operations["CloseStage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cycles/{cycleId}/stages/{stage}/opening": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Open a stage
         * @description Allowed: planner, headOfPlanning, system, operator.
         */
        readonly post: operations["OpenStage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cycles/{cycleId}/stages/{stage}/plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Plan when a stage runs
         * @description Allowed: planner, headOfPlanning, system, operator.
         */
        readonly post: operations["PlanStage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cycles/{cycleId}/stages/{stage}/reopening": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reopen a stage
         * @description Allowed: planner, headOfPlanning, system, operator.
         */
        readonly post: operations["ReopenStage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cycles/{cycleId}/stages/{stage}/takeover": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take over a stage that lay before
         * @description Allowed: headOfPlanning, system, operator.
         */
        readonly post: operations["TakeOverStage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cycles/{cycleId}/update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Begin the update of a plan
         * @description Allowed: headOfPlanning, system, operator.
         */
        readonly post: operations["BeginUpdate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/data-requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Data requests; a provider sees its own alone
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, provider, auditor, administrator.
         */
        readonly get: operations["dataRequests"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/default-process-model": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The basic model of the product
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator, system, operator.
         */
        readonly get: operations["DefaultProcessModel"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/evaluation-summary": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Results of evaluation, with what could not be assessed
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, provider, auditor, administrator.
         */
        readonly get: operations["evaluationSummary"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/evaluations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Evaluations
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, provider, auditor, administrator.
         */
        readonly get: operations["listEvaluations"];
        readonly put?: never;
        /**
         * Open an evaluation
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["OpenEvaluation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/evaluations/{evaluationId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One evaluation
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, provider, auditor, administrator.
         */
        readonly get: operations["evaluation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/evaluations/{evaluationId}/carry-over": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Carry over into the next cycle
         * @description Allowed: planner, headOfPlanning, system.
         */
        readonly post: operations["CarryOverEvaluation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/evaluations/{evaluationId}/close": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Close the evaluation
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["CloseEvaluation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/evaluations/{evaluationId}/indicators": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Set an indicator
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["SetIndicator"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/evaluations/{evaluationId}/indicators/{indicatorId}/values": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record an actual value
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["MeasureIndicator"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/evaluations/{evaluationId}/judgement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Judge a measure
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["JudgeMeasure"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/evaluations/{evaluationId}/reports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record an activity report
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["RecordActivityReport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/facilities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Facilities with their offers
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, provider, auditor, administrator.
         */
        readonly get: operations["listFacilities"];
        readonly put?: never;
        /**
         * Register a facility
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["RegisterFacility"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/facilities/{facilityId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One facility
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, provider, auditor, administrator.
         */
        readonly get: operations["facility"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/facilities/{facilityId}/offers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Add an offer
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["AddOffer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/facilities/{facilityId}/offers/{offerId}/capacity": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record places of a day: permitted, offered, occupied, reserved
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["RecordCapacity"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/facilities/{facilityId}/offers/{offerId}/closure": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Close an offer
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["CloseOffer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/facilities/{facilityId}/provider": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record a change of provider
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["TransferFacility"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Imports of tables
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator.
         */
        readonly get: operations["listImports"];
        readonly put?: never;
        /**
         * Confirm the import of a table
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["ConfirmImport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports/{importId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One import and how far it is
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator.
         */
        readonly get: operations["import"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports/{importId}/figures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Figures of an import with their cells
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator.
         */
        readonly get: operations["listImportedFigures"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports/look": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Columns of a table, and how one with such columns was read last; nothing is stored
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["LookAtTable"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports/originals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Keep the original of a table, for ConfirmImport to name
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["KeepImportOriginal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * What a table would bring under a mapping; nothing is stored
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["PreviewImport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/log": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Events of the log
         * @description Allowed: auditor, administrator, operator.
         */
        readonly get: operations["ReadLog"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Who is signed in
         * @description Allowed: anyone.
         */
        readonly get: operations["me"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/measure-years": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Places and cost of the measures by year
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, provider, auditor, administrator.
         */
        readonly get: operations["measureYears"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/measures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Measures
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, provider, auditor, administrator.
         */
        readonly get: operations["listMeasures"];
        readonly put?: never;
        /**
         * Draft a measure
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["DraftMeasure"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/measures-outside-cycles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Measures outside a cycle
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator, system, operator.
         */
        readonly get: operations["MeasuresOutsideCycles"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/measures/{measureId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One measure
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, provider, auditor, administrator.
         */
        readonly get: operations["measure"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/measures/{measureId}/change": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change the draft of a measure
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["ChangeMeasure"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/measures/{measureId}/funding": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Settle the funding
         * @description Allowed: headOfPlanning, departmentHead.
         */
        readonly post: operations["SecureFunding"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/measures/{measureId}/openings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record an opening
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["OpenMeasure"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/measures/{measureId}/rededication": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record a re-dedication
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["RededicateMeasure"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/measures/{measureId}/release": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Release the capacity
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["ReleaseMeasure"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/measures/{measureId}/return": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Return a measure to its planners
         * @description Allowed: headOfPlanning, departmentHead, system.
         */
        readonly post: operations["ReturnMeasure"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/measures/{measureId}/submit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Submit a measure
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["SubmitMeasure"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/measures/{measureId}/thread": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Need, measure, votes and effect in one
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator, system, operator.
         */
        readonly get: operations["MeasureThread"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/measures/{measureId}/transfer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record a transfer to another provider
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["TransferMeasure"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/measures/{measureId}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record a withdrawal by the provider
         * @description Allowed: planner, headOfPlanning, provider.
         */
        readonly post: operations["WithdrawMeasure"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/my-tasks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What waits for me, by due date
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, provider, administrator, auditor, system, operator.
         */
        readonly get: operations["MyTasks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/needs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Assessments of needs
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, provider, auditor, administrator.
         */
        readonly get: operations["listNeedsAssessments"];
        readonly put?: never;
        /**
         * Open an assessment of needs
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["OpenNeedsAssessment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/needs/{needsId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One assessment of needs
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, provider, auditor, administrator.
         */
        readonly get: operations["needsAssessment"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/needs/{needsId}/back-tests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Test the forecast against later years
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["BackTestForecast"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/needs/{needsId}/establish": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Establish the needs
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["EstablishNeeds"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/needs/{needsId}/forecast": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How a forecast came about
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, provider, auditor, administrator.
         */
        readonly get: operations["forecastDerivation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/needs/{needsId}/forecasts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Forecast numbers of children
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["ForecastPopulation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/needs/{needsId}/gap": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Compare need and stock
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["AssessGap"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/needs/{needsId}/horizon": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Set the planning horizon
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["SetHorizon"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/needs/{needsId}/items": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Need and gap per area
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, provider, auditor, administrator.
         */
        readonly get: operations["listNeedItems"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/needs/{needsId}/population": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record numbers of children
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["RecordPopulation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/needs/{needsId}/published-figures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Check printed figures
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["CheckPublishedFigures"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/needs/{needsId}/quotas": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Set a target quota
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["SetTargetQuota"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/needs/{needsId}/reopen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reopen the assessment of needs
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["ReopenNeeds"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/needs/{needsId}/reserves": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Provide for unforeseen need
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["SetReserve"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/needs/{needsId}/totals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Totals, summed before rounding
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, provider, auditor, administrator.
         */
        readonly get: operations["needTotals"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/notifications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Notifications to me, and whether they were sent
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator, provider.
         */
        readonly get: operations["Notifications"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/clock/accept": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Confirm the wall clock after a jump: deadlines go on
         * @description Allowed: operator.
         */
        readonly post: operations["AcceptClock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/deadlines": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Open and past terms
         * @description Allowed: operator, administrator, auditor.
         */
        readonly get: operations["ReadDeadlines"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/deadlines/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How the days of a task, an invitation, a session … were computed
         * @description Allowed: operator, administrator, auditor, planner, headOfPlanning, minuteTaker.
         */
        readonly get: operations["ExplainDeadline"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/mail": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Mail that was written to the folder instead of being sent
         * @description Allowed: operator, administrator.
         */
        readonly get: operations["ReadMail"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/queue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What waits for workers, and what they gave up and why
         * @description Allowed: operator, administrator, auditor.
         */
        readonly get: operations["ReadQueue"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/queue/{kind}/{job}/retry": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Try again what was given up
         * @description Allowed: operator.
         */
        readonly post: operations["RetryJob"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/read-models/{model}/rebuild": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Forget a read model and build it anew from the first event
         * @description Allowed: operator.
         */
        readonly post: operations["RebuildReadModel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/status": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * State of the log, of read models, reactions and deadlines
         * @description Allowed: operator, administrator, auditor.
         */
        readonly get: operations["ReadStatus"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/papers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Papers with their referral chain
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator.
         */
        readonly get: operations["listPapers"];
        readonly put?: never;
        /**
         * Draft a paper
         * @description Allowed: planner, headOfPlanning, departmentHead, system.
         */
        readonly post: operations["DraftPaper"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/papers/{paperId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A paper with its referral chain
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator.
         */
        readonly get: operations["paper"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/papers/{paperId}/chain": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Set the referral chain
         * @description Allowed: planner, headOfPlanning, departmentHead, system.
         */
        readonly post: operations["SetReferralChain"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/papers/{paperId}/opened-steps": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Open a step, against the order only with a reason
         * @description Allowed: planner, headOfPlanning, departmentHead, system.
         */
        readonly post: operations["OpenStep"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/papers/{paperId}/release": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Release a paper
         * @description Allowed: headOfPlanning, departmentHead, system.
         */
        readonly post: operations["ReleasePaper"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/papers/{paperId}/skipped-steps": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Skip a step with a reason
         * @description Allowed: planner, headOfPlanning, departmentHead, system.
         */
        readonly post: operations["SkipStep"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/papers/{paperId}/steps": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Add a step to the referral chain
         * @description Allowed: planner, headOfPlanning, departmentHead, system.
         */
        readonly post: operations["AddStep"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/papers/{paperId}/versions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Make a new version of a paper
         * @description Allowed: planner, headOfPlanning, departmentHead, system.
         */
        readonly post: operations["ChangePaperText"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/participation/carriers/{providerId}/responses": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What a carrier is asked
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator, provider.
         */
        readonly get: operations["carrierResponses"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/participation/hearings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Hearings of carriers
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator.
         */
        readonly get: operations["listCarrierHearings"];
        readonly put?: never;
        /**
         * Record a hearing of carriers
         * @description Allowed: minuteTaker, chair.
         */
        readonly post: operations["HearCarriers"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/participation/invitations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Invitations of carriers
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator.
         */
        readonly get: operations["listCarrierInvitations"];
        readonly put?: never;
        /**
         * Ask carriers for their view
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["InviteCarriers"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/participation/invitations/{participationId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One invitation of carriers
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator.
         */
        readonly get: operations["carrierInvitation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/participation/invitations/{participationId}/answers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record the response of a carrier
         * @description Allowed: planner, headOfPlanning, provider.
         */
        readonly post: operations["AnswerInvitation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/participation/invitations/{participationId}/extensions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Extend the carriers’ period
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["ExtendResponsePeriod"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/participation/invitations/{participationId}/responses/{providerId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What a carrier is asked of a matter
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator, provider.
         */
        readonly get: operations["carrierResponse"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/participation/occasions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Participations
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator.
         */
        readonly get: operations["listParticipationOccasions"];
        readonly put?: never;
        /**
         * Record a participation
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["HoldParticipation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/participation/occasions/{participationId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One participation
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator.
         */
        readonly get: operations["participationOccasion"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/participation/occasions/{participationId}/feedback": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record feedback to participants
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["GiveParticipationFeedback"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/participation/occasions/{participationId}/results": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record results of a participation
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["RecordParticipationResults"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Directory of persons
         * @description Allowed: anyone.
         */
        readonly get: operations["listPeople"];
        readonly put?: never;
        /**
         * Invite a person
         * @description Allowed: administrator, operator.
         */
        readonly post: operations["InvitePerson"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{person}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One person
         * @description Allowed: anyone.
         */
        readonly get: operations["person"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{person}/details": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change the details of a person
         * @description Allowed: administrator.
         */
        readonly post: operations["RecordPersonDetails"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{person}/erasure": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Carry out an erasure as second person
         * @description Allowed: administrator.
         */
        readonly post: operations["ErasePerson"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{person}/erasure-requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Request an erasure
         * @description Allowed: administrator.
         */
        readonly post: operations["RequestErasure"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{person}/invitations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * The link that lets a person in, once
         * @description Allowed: administrator, operator.
         */
        readonly post: operations["InviteByLink"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{person}/role-revocations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Revoke a role
         * @description Allowed: administrator.
         */
        readonly post: operations["RevokeRole"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{person}/roles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Grant a role
         * @description Allowed: administrator, operator.
         */
        readonly post: operations["GrantRole"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pipeline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Approved and not yet counted on a reference date
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, provider, auditor, administrator.
         */
        readonly get: operations["pipeline"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pipeline/balances": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take over an opening balance
         * @description Allowed: headOfPlanning, administrator.
         */
        readonly post: operations["RecordPipelineBalance"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/process-models": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Process models in all versions
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator, system, operator.
         */
        readonly get: operations["ProcessModels"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/process-models/{modelId}/versions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Publish a new version of a process model
         * @description Allowed: headOfPlanning, administrator, system, operator.
         */
        readonly post: operations["PublishProcessModel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/process-models/{modelId}/versions/{modelVersion}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A process model
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator, system, operator.
         */
        readonly get: operations["ProcessModel"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/providers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Providers
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, provider, auditor, administrator.
         */
        readonly get: operations["listProviders"];
        readonly put?: never;
        /**
         * Register a provider
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["RegisterProvider"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/providers/{providerId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One provider
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, provider, auditor, administrator.
         */
        readonly get: operations["provider"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/providers/{providerId}/name": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Rename a provider
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["RenameProvider"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/providers/{providerId}/recognition": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record the recognition under § 75
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["RecogniseProvider"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/providers/{providerId}/recognition-end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record the end of recognition
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["EndProviderRecognition"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/recent-changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What has changed since a position, the newest first
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator.
         */
        readonly get: operations["GetRecentChanges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/recognitions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Recognitions under § 75
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, provider, auditor, administrator.
         */
        readonly get: operations["listRecognitions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/recorded": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * From when to when things are recorded
         * @description Allowed: anyone.
         */
        readonly get: operations["recordedSpan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/results": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Register of results
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator.
         */
        readonly get: operations["listResults"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Search for cycles, measures, papers, facilities, providers and persons
         * @description Allowed: anyone.
         */
        readonly get: operations["search"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/seats": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Seats by body or person
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator.
         */
        readonly get: operations["listSeats"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Sessions
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator.
         */
        readonly get: operations["listSessions"];
        readonly put?: never;
        /**
         * Convene a session
         * @description Allowed: chair, minuteTaker, system.
         */
        readonly post: operations["ConveneSession"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sessions/{sessionId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A session
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator.
         */
        readonly get: operations["session"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sessions/{sessionId}/agenda-items": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Put a paper on the agenda, also in a new version
         * @description Allowed: chair, minuteTaker, system.
         */
        readonly post: operations["AddAgendaItem"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sessions/{sessionId}/agenda-items/{itemId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * An agenda item
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator.
         */
        readonly get: operations["agendaItem"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sessions/{sessionId}/agenda-items/{itemId}/eligibility": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Who is entitled, present and recused at an item, and whether that suffices
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator.
         */
        readonly get: operations["eligibility"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sessions/{sessionId}/agenda-items/{itemId}/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What the votes would come to, computed and explained before anything is recorded
         * @description Allowed: chair, minuteTaker, system.
         */
        readonly get: operations["previewResult"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sessions/{sessionId}/agenda-items/{itemId}/results/{resolutionItem}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A result and how it came about
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator.
         */
        readonly get: operations["result"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sessions/{sessionId}/agenda-items/removals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take a paper off the agenda before the session
         * @description Allowed: chair, minuteTaker, system.
         */
        readonly post: operations["RemoveAgendaItem"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sessions/{sessionId}/attendance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record the attendance at an agenda item
         * @description Allowed: chair, minuteTaker, system.
         */
        readonly post: operations["RecordAttendance"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sessions/{sessionId}/cancellation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancel a session
         * @description Allowed: chair, minuteTaker, system.
         */
        readonly post: operations["CancelSession"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sessions/{sessionId}/closing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Close a session
         * @description Allowed: chair, minuteTaker, system.
         */
        readonly post: operations["CloseSession"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sessions/{sessionId}/corrections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Correct a result with a reason
         * @description Allowed: chair, minuteTaker, system.
         */
        readonly post: operations["CorrectResult"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sessions/{sessionId}/opening": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Open a session
         * @description Allowed: chair, minuteTaker, system.
         */
        readonly post: operations["OpenSession"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sessions/{sessionId}/recusals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Declare a recusal
         * @description Allowed: chair, minuteTaker, system, committeeMember.
         */
        readonly post: operations["DeclareRecusal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sessions/{sessionId}/recusals/withdrawals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Withdraw a recusal recorded by mistake
         * @description Allowed: chair, minuteTaker, system.
         */
        readonly post: operations["WithdrawRecusal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sessions/{sessionId}/results": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record the result of a vote
         * @description Allowed: chair, minuteTaker, system.
         */
        readonly post: operations["RecordResult"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/snapshots": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Inventories
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator.
         */
        readonly get: operations["listSnapshots"];
        readonly put?: never;
        /**
         * Open an inventory
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["OpenSnapshot"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/snapshots/{snapshotId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One inventory
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator.
         */
        readonly get: operations["snapshot"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/snapshots/{snapshotId}/corrections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Correct a frozen figure, with reason and source
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["CorrectFigure"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/snapshots/{snapshotId}/derivation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Where a figure of the inventory comes from
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator.
         */
        readonly get: operations["figureDerivation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/snapshots/{snapshotId}/figures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Figures of an inventory
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator.
         */
        readonly get: operations["listSnapshotFigures"];
        readonly put?: never;
        /**
         * Record figures of the inventory
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["RecordFigures"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/snapshots/{snapshotId}/figures-from-import": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take figures of an imported table into the inventory
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["TakeFiguresFromImport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/snapshots/{snapshotId}/freeze": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Freeze the inventory
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["FreezeSnapshot"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/snapshots/{snapshotId}/places": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Facilities and places of the reference date as a table
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator.
         */
        readonly get: operations["snapshotPlaces"];
        readonly put?: never;
        /**
         * Enter the places of many offers as a table
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["EnterPlaces"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/snapshots/{snapshotId}/places-from-register": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take the places of the reference date from the register of facilities
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["TakePlacesFromRegister"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/snapshots/{snapshotId}/requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Requests to providers
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator.
         */
        readonly get: operations["listDataRequests"];
        readonly put?: never;
        /**
         * Request data from a provider
         * @description Allowed: planner, headOfPlanning.
         */
        readonly post: operations["RequestData"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/snapshots/{snapshotId}/requests/{providerId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One data request with the form of the provider
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, provider, auditor, administrator.
         */
        readonly get: operations["dataRequest"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/snapshots/{snapshotId}/requests/{providerId}/answer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Answer a data request
         * @description Allowed: planner, headOfPlanning, provider.
         */
        readonly post: operations["AnswerDataRequest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/snapshots/{snapshotId}/requests/{providerId}/delivery": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Note the delivery of data
         * @description Allowed: planner, headOfPlanning, provider.
         */
        readonly post: operations["DeliverData"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/snapshots/{snapshotId}/requests/{providerId}/reminder": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Remind a provider of a data request
         * @description Allowed: planner, headOfPlanning, system.
         */
        readonly post: operations["RemindProvider"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/snapshots/{snapshotId}/supply": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Supply ratios by area and age group
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator.
         */
        readonly get: operations["supplyRatios"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/story/{subjectId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Story of a cycle, a measure, a session …
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator.
         */
        readonly get: operations["GetStory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/story/{subjectId}/steps": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What happened last, what before and what after, seen from a moment
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator.
         */
        readonly get: operations["storySteps"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/system/operator-acts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Acts of the operator
         * @description Allowed: operator.
         */
        readonly get: operations["listOperatorActs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/system/tenants": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Tenants
         * @description Allowed: operator.
         */
        readonly get: operations["listTenants"];
        readonly put?: never;
        /**
         * Create a tenant
         * @description Allowed: operator, system.
         */
        readonly post: operations["CreateTenant"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/system/tenants/{tenant}/first-administrator": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Note the first administrator
         * @description Allowed: operator, system.
         */
        readonly post: operations["InviteFirstAdministrator"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/system/tenants/{tenant}/operator-acts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record an act of the operator
         * @description Allowed: operator, system.
         */
        readonly post: operations["RecordOperatorAct"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tasks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Tasks: what waits for whom
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, provider, administrator, auditor, system, operator.
         */
        readonly get: operations["Tasks"];
        readonly put?: never;
        /**
         * Assign a task
         * @description Allowed: planner, headOfPlanning, departmentHead, chair, minuteTaker, administrator.
         */
        readonly post: operations["AssignTask"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tasks/{taskId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One task
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, provider, administrator, auditor, system, operator.
         */
        readonly get: operations["Task"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tasks/{taskId}/assignment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reassign a task
         * @description Allowed: headOfPlanning, departmentHead, administrator.
         */
        readonly post: operations["ReassignTask"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tasks/{taskId}/cancellation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancel a task
         * @description Allowed: headOfPlanning, departmentHead, administrator, system.
         */
        readonly post: operations["CancelTask"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tasks/{taskId}/claim": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Claim a task
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, provider, administrator.
         */
        readonly post: operations["ClaimTask"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tasks/{taskId}/comments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Comment on a task
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, provider, administrator.
         */
        readonly post: operations["CommentOnTask"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tasks/{taskId}/completion": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Complete a task
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, provider, administrator, system.
         */
        readonly post: operations["CompleteTask"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tasks/{taskId}/due-date": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Move the due date of a task
         * @description Allowed: headOfPlanning, departmentHead, administrator, system.
         */
        readonly post: operations["RescheduleTask"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tasks/{taskId}/follow-up": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Set a follow-up date
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, provider, administrator.
         */
        readonly post: operations["SetFollowUp"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tasks/{taskId}/release": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Release a task
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, provider, administrator.
         */
        readonly post: operations["ReleaseTask"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/upcoming": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Deadlines of the next weeks
         * @description Allowed: planner, headOfPlanning, departmentHead, committeeMember, chair, minuteTaker, auditor, administrator, system, operator.
         */
        readonly get: operations["Upcoming"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly AboutDto: {
            /** Format: local-date */
            readonly dueOn: string;
            /** @enum {string} */
            readonly kind: "TASK_REMINDER";
            readonly taskId: string;
            readonly title: components["schemas"]["NotificationWordsDto"];
        };
        readonly AddAgendaItemDto: {
            readonly itemId: string;
            readonly paperId: string;
            readonly stepId: string;
        };
        readonly AddOfferDto: {
            /** Format: local-date */
            readonly from: string;
            /** @enum {string} */
            readonly kind: "YOUTH_WORK" | "YOUTH_ASSOCIATIONS" | "YOUTH_SOCIAL_WORK" | "SCHOOL_SOCIAL_WORK" | "YOUTH_PROTECTION" | "FAMILY_EDUCATION" | "PARTNERSHIP_COUNSELLING" | "CUSTODY_COUNSELLING" | "PARENT_AND_CHILD_HOME" | "CARE_IN_EMERGENCY" | "CRECHE" | "KINDERGARTEN" | "MIXED_AGE" | "AFTER_SCHOOL" | "ALL_DAY_SCHOOL" | "CHILDMINDING" | "EDUCATIONAL_SUPPORT" | "EDUCATIONAL_COUNSELLING" | "SOCIAL_GROUP_WORK" | "EDUCATIONAL_ASSISTANCE" | "FAMILY_ASSISTANCE" | "DAY_GROUP" | "FOSTER_CARE" | "RESIDENTIAL_CARE" | "INTENSIVE_CARE" | "INTEGRATION_SUPPORT" | "YOUNG_ADULTS" | "TAKING_INTO_CARE";
            readonly offerId: string;
            /** @enum {string} */
            readonly unit?: "PLACES" | "OPENING_HOURS_PER_WEEK" | "VISITORS_PER_WEEK" | "CASES";
        };
        readonly AddStepDto: {
            readonly before?: string;
            readonly reason: string;
            readonly step: components["schemas"]["PaperStepDto"];
        };
        readonly Adequacy: {
            /** @enum {unknown} */
            readonly ageGroup: "SCHOOL" | "U1" | "U3" | "U3PLUS";
            readonly approved: number;
            readonly areaId: string;
            readonly areaName: string;
            readonly explanation: {
                readonly de: string;
                readonly en: string;
            };
            readonly inTime: number;
            readonly late: readonly {
                readonly measureId: string;
                readonly startsOn?: string;
                readonly title: string;
            }[];
            /** @enum {unknown} */
            readonly light: "GREEN" | "RED" | "YELLOW";
            readonly missing: string;
            readonly planned: number;
            readonly requiredFrom: string;
            readonly reserve?: string;
            readonly sufficient: boolean;
            readonly sufficientInTime: boolean;
            readonly timely: boolean;
            readonly withReserve: boolean;
        };
        readonly AgendaItemsDto: {
            readonly after?: string;
            readonly bodyId?: string;
            readonly limit?: number;
            readonly orderBy?: string;
            readonly paperId?: string;
            readonly sessionId?: string;
        };
        readonly AnswerDataRequestDto: {
            readonly note?: string;
            readonly rows: readonly components["schemas"]["ReportedRowDto"][];
        };
        readonly AnswerInvitationDto: {
            readonly document?: string;
            readonly providerId: string;
            /** Format: local-date */
            readonly receivedOn?: string;
            /** @enum {string} */
            readonly standpoint: "AGREES" | "AGREES_WITH_REMARKS" | "OBJECTS" | "NO_COMMENT";
        };
        readonly AreasDto: {
            readonly after?: string;
            /** @enum {string} */
            readonly level?: "CITY" | "PLANNING_REGION" | "DISTRICT" | "STATISTICAL_BLOCK" | "SOCIAL_SPACE";
            readonly limit?: number;
            readonly orderBy?: string;
            readonly parentId?: string;
        };
        readonly AssessGapDto: {
            readonly places: readonly components["schemas"]["PlacesDto"][];
            /** Format: local-date */
            readonly placesOn: string;
            readonly placesSource: string;
        };
        readonly AssigneeDto: {
            readonly person?: string;
            /** @enum {string} */
            readonly role?: "planner" | "headOfPlanning" | "departmentHead" | "committeeMember" | "chair" | "minuteTaker" | "provider" | "auditor" | "administrator";
            readonly seatId?: string;
        };
        readonly AssignOfficeDto: {
            /** Format: local-date */
            readonly from: string;
            /** @enum {string} */
            readonly office: "CHAIR" | "MINUTE_TAKER";
            readonly person: string;
        };
        readonly AssignSeatsDto: {
            readonly assignments: readonly components["schemas"]["SeatAssignmentDto"][];
            /** Format: local-date */
            readonly from: string;
        };
        readonly AssignTaskDto: {
            readonly cycleId?: string;
            /** Format: local-date */
            readonly dueOn?: string;
            readonly for: components["schemas"]["AssigneeDto"];
            readonly stage?: string;
            readonly subject: components["schemas"]["TaskSubjectDto"];
            readonly title: string;
            readonly why: string;
        };
        readonly AssumptionsHeldDto: {
            /** @enum {string} */
            readonly answer: "YES" | "PARTLY" | "NO";
            readonly reason: string;
        };
        readonly AttachFileDto: {
            readonly documentHash: string;
            readonly fileName: string;
            /** @enum {string} */
            readonly media: "PDF" | "PNG" | "JPEG" | "ARCHIVE" | "TEXT" | "OTHER";
            readonly size: number;
            readonly subjectId: string;
            readonly subjectKind: string;
        };
        readonly AttachmentsDto: {
            readonly after?: string;
            readonly limit?: number;
            readonly orderBy?: string;
            readonly subjectId: string;
            /** @enum {string} */
            readonly subjectKind: "cycle" | "facility" | "provider" | "snapshot" | "assessment" | "invitation" | "occasion" | "response" | "measure" | "evaluation" | "paper" | "session";
        };
        readonly BackLoopDto: {
            /** @enum {string} */
            readonly from: "CHARTER" | "INVENTORY" | "NEEDS" | "GAP_ANALYSIS" | "MEASURES" | "DECISION" | "IMPLEMENTATION" | "EVALUATION" | "UPDATE";
            /** @enum {string} */
            readonly to: "CHARTER" | "INVENTORY" | "NEEDS" | "GAP_ANALYSIS" | "MEASURES" | "DECISION" | "IMPLEMENTATION" | "EVALUATION" | "UPDATE" | "*";
        };
        readonly BackTestForecastDto: {
            /** @enum {string} */
            readonly ageGroup: "U1" | "U3" | "U3PLUS" | "SCHOOL";
            readonly areaId: string;
            readonly areaName: string;
            readonly counts: readonly components["schemas"]["YearCountDto"][];
            readonly source: string;
            readonly startYear: number;
            readonly weights: readonly string[];
        };
        readonly BackwardPeriod: {
            readonly days: number;
            /** @constant */
            readonly kind: "BACKWARD";
            /** @enum {unknown} */
            readonly mode: "CLEAR_DAYS" | "ONE_END";
            /** @constant */
            readonly moveEarlier?: true;
            /** @enum {unknown} */
            readonly unit?: "BUSINESS_DAY" | "DAY" | "WERKTAG";
        };
        readonly BalanceTotalDto: {
            /** @enum {string} */
            readonly ageGroup: "U1" | "U3" | "U3PLUS" | "SCHOOL";
            readonly places: number;
        };
        readonly BeginUpdateDto: {
            readonly horizon?: components["schemas"]["HorizonDto"];
            /** @enum {string} */
            readonly kind: "ADAPTATION" | "REDRAFT";
            readonly modelVersion?: number;
            readonly title: string;
        };
        readonly BirthsDto: {
            readonly HIGH: readonly string[];
            readonly LOW: readonly string[];
            readonly MID: readonly string[];
        };
        readonly BodiesDto: {
            readonly after?: string;
            /** @enum {string} */
            readonly kind?: "JHA" | "LJHA" | "SUBCOMMITTEE" | "WORKING_GROUP_78" | "LOCAL_COUNCIL" | "FINANCE_COMMITTEE" | "MAIN_COMMITTEE" | "COUNCIL" | "AGENDA_BOARD";
            readonly limit?: number;
            readonly orderBy?: string;
        };
        readonly BodyHolidayDto: {
            /** Format: local-date */
            readonly day: string;
        };
        readonly BodyPlaceDto: {
            /** @enum {string} */
            readonly land: "BW" | "BY" | "BE" | "BB" | "HB" | "HH" | "HE" | "MV" | "NI" | "NW" | "RP" | "SL" | "SN" | "ST" | "SH" | "TH";
            readonly municipal?: readonly components["schemas"]["BodyHolidayDto"][];
        };
        readonly BodyRulesDto: {
            readonly convening?: components["schemas"]["ConveningRuleDto"];
            readonly majority?: components["schemas"]["MajorityRuleDto"];
            readonly quorum?: components["schemas"]["QuorumRuleDto"];
        };
        readonly CancelSessionDto: {
            readonly reason: string;
        };
        readonly CapacitiesDto: {
            readonly after?: string;
            /** @enum {string} */
            readonly ageGroup?: "U1" | "U3" | "U3PLUS" | "SCHOOL" | "ALL";
            readonly areaId?: string;
            readonly facilityId?: string;
            /** @enum {string} */
            readonly kind?: "YOUTH_WORK" | "YOUTH_ASSOCIATIONS" | "YOUTH_SOCIAL_WORK" | "SCHOOL_SOCIAL_WORK" | "YOUTH_PROTECTION" | "FAMILY_EDUCATION" | "PARTNERSHIP_COUNSELLING" | "CUSTODY_COUNSELLING" | "PARENT_AND_CHILD_HOME" | "CARE_IN_EMERGENCY" | "CRECHE" | "KINDERGARTEN" | "MIXED_AGE" | "AFTER_SCHOOL" | "ALL_DAY_SCHOOL" | "CHILDMINDING" | "EDUCATIONAL_SUPPORT" | "EDUCATIONAL_COUNSELLING" | "SOCIAL_GROUP_WORK" | "EDUCATIONAL_ASSISTANCE" | "FAMILY_ASSISTANCE" | "DAY_GROUP" | "FOSTER_CARE" | "RESIDENTIAL_CARE" | "INTENSIVE_CARE" | "INTEGRATION_SUPPORT" | "YOUNG_ADULTS" | "TAKING_INTO_CARE";
            readonly limit?: number;
            readonly orderBy?: string;
        };
        readonly CarrierHearing: {
            readonly bodyId: string;
            readonly carriers: readonly string[];
            readonly cycleId: string;
            readonly declined: readonly string[];
            readonly findings: readonly {
                readonly rule: string;
                readonly value?: string;
            }[];
            readonly heardOn: string;
            readonly imported: boolean;
            readonly overrides: readonly {
                readonly reason: string;
                readonly rule: string;
            }[];
            readonly participationId: string;
            readonly sessionId: string;
        };
        readonly CarryOverEvaluationDto: {
            readonly nextCycleId: string;
        };
        readonly ChainStepDto: {
            readonly bodyKind: string;
            /** @enum {string} */
            readonly competence: "DECIDE" | "RECOMMEND" | "HEAR" | "NOTE" | "DISCUSS";
        };
        readonly ChangeBodyRulesDto: {
            readonly convening?: components["schemas"]["ConveningRuleDto"];
            readonly majority?: components["schemas"]["MajorityRuleDto"];
            readonly quorum?: components["schemas"]["QuorumRuleDto"];
            readonly reason: string;
        };
        readonly ChangePaperTextDto: {
            readonly items: readonly components["schemas"]["PaperItemDto"][];
            readonly reason?: string;
        };
        readonly CheckPublishedFiguresDto: {
            readonly figures: readonly components["schemas"]["PublishedFigureDto"][];
            readonly source: string;
        };
        readonly ClaimNotificationDto: {
            readonly notificationId: string;
            readonly worker: string;
        };
        readonly CloseEvaluationDto: {
            readonly assumptionsHeld?: components["schemas"]["AssumptionsHeldDto"];
            readonly correctionsNeeded?: components["schemas"]["CorrectionsNeededDto"];
            readonly goalsImplemented?: components["schemas"]["GoalsImplementedDto"];
            /** @enum {string} */
            readonly updateKind?: "ADAPTATION" | "REDRAFT";
        };
        readonly CloseOfferDto: {
            readonly reason: string;
            /** Format: local-date */
            readonly until: string;
        };
        readonly CohortDto: {
            /** @enum {string} */
            readonly ageGroup: "U1" | "U3" | "U3PLUS" | "SCHOOL";
            readonly areaId: string;
            readonly areaName: string;
            /** Format: local-date */
            readonly asOf: string;
            readonly children: string;
            readonly method: string;
            readonly parentId?: string;
            readonly parentName?: string;
            /** @enum {string} */
            readonly quality: "REPORTED" | "ESTIMATED" | "FORECAST";
            readonly rounded: boolean;
            /** @enum {string} */
            readonly scenario?: "LOW" | "MID" | "HIGH";
            readonly source: string;
        };
        readonly ColumnMapping: {
            readonly ageGroup?: string;
            readonly areaId?: string;
            readonly asOf?: string;
            readonly careForm?: string;
            readonly column?: number;
            readonly header?: string;
            readonly measure?: string;
            readonly nationality?: string;
            /** @enum {unknown} */
            readonly role: "ageGroup" | "area" | "areaName" | "careForm" | "date" | "ignore" | "measure" | "nationality" | "sex" | "value" | "year";
            readonly sex?: string;
        };
        readonly ColumnMappingDto: {
            readonly ageGroup?: string;
            readonly areaId?: string;
            /** Format: local-date */
            readonly asOf?: string;
            /** @enum {string} */
            readonly careForm?: "GT" | "VO" | "RG" | "HT";
            readonly column?: number;
            readonly header?: string;
            /** @enum {string} */
            readonly measure?: "CHILDREN" | "INHABITANTS" | "BIRTHS" | "DEATHS" | "PLACES" | "PERMITTED_PLACES" | "OCCUPIED_PLACES" | "RESERVED_PLACES" | "CHILDMINDING_PLACES" | "CHILDREN_IN_CARE" | "GROUPS" | "FACILITIES" | "STAFF" | "FTE" | "VISITORS_PER_WEEK" | "OPENING_HOURS_PER_WEEK" | "CASES";
            /** @enum {string} */
            readonly nationality?: "GERMAN" | "FOREIGN";
            /** @enum {string} */
            readonly role: "area" | "areaName" | "ageGroup" | "measure" | "careForm" | "sex" | "nationality" | "year" | "date" | "value" | "ignore";
            /** @enum {string} */
            readonly sex?: "FEMALE" | "MALE" | "DIVERSE";
        };
        readonly CommandEnvelopeDto: {
            readonly backdating?: string;
            readonly imported?: components["schemas"]["ImportedDto"];
            readonly overrides?: readonly components["schemas"]["OverrideDto"][];
        };
        readonly CommentOnTaskDto: {
            readonly text: string;
        };
        readonly ComparedIndicator: {
            readonly actual?: {
                readonly achievement: string;
                readonly actual: string;
                readonly cycleId?: string;
                readonly evaluationId: string;
                readonly evidence: {
                    readonly document?: string;
                    /** @enum {unknown} */
                    readonly kind: "ACTIVITY_REPORT" | "STATISTICS" | "SURVEY";
                    readonly title: string;
                };
                readonly indicatorId: string;
                readonly measuredOn: string;
                readonly measureId?: string;
            };
            readonly baseline: string;
            readonly deviation?: string;
            readonly explanation?: {
                readonly de: string;
                readonly en: string;
            };
            readonly goal?: string;
            readonly indicatorId: string;
            readonly name: string;
            readonly shown?: string;
            readonly staircaseStep: number;
            readonly target: string;
            readonly unit: string;
        };
        readonly CompleteTaskDto: {
            readonly provedBy?: components["schemas"]["ProvedByDto"];
        };
        readonly ConfirmImportDto: {
            readonly documentHash: string;
            readonly fileName?: string;
            readonly mapping: components["schemas"]["TableMappingDto"];
        };
        readonly ConfirmNotificationDto: {
            readonly messageId: string;
            readonly notificationId: string;
            readonly worker: string;
        };
        readonly ConstituteBodyDto: {
            /** Format: local-date */
            readonly constitutedOn: string;
            readonly seats: readonly components["schemas"]["SeatDto"][];
        };
        readonly Content: {
            readonly actionGoal?: string;
            readonly costs: readonly {
                readonly income: number;
                readonly investment: number;
                readonly operating: number;
                readonly year: number;
            }[];
            readonly coverageResolution?: string;
            readonly endsOn?: string;
            /** @enum {unknown} */
            readonly funding: "BUDGETED" | "NOT_BUDGETED" | "PARTLY" | "PROVISIONAL_BUDGET" | "SUBJECT_TO_BUDGET" | "UNKNOWN";
            readonly guidingGoal?: string;
            readonly impactGoal?: {
                readonly dueOn: string;
                readonly indicators: readonly {
                    readonly baseline: string;
                    readonly name: string;
                    readonly staircaseStep: number;
                    readonly target: string;
                    readonly unit: string;
                }[];
                readonly statement: string;
            };
            readonly intermediateGoal?: string;
            readonly lowThresholdAmbulatory: boolean;
            readonly needItems: readonly string[];
            readonly places: readonly {
                /** @enum {unknown} */
                readonly ageGroup?: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                readonly amount: number;
                readonly areaId: string;
                readonly areaName: string;
                /** @enum {unknown} */
                readonly careForm?: "GT" | "HT" | "RG" | "VO";
                /** @enum {unknown} */
                readonly unit: "CASES" | "FTE_HUNDREDTHS" | "HOURS_PER_WEEK" | "PLACES" | "VISITORS_PER_WEEK";
            }[];
            readonly planningGoals: readonly {
                readonly goal: number;
                readonly statement?: string;
            }[];
            /** @enum {unknown} */
            readonly priority?: "1" | "2" | "3" | "4" | "5" | "A" | "B" | "C";
            /** @enum {unknown} */
            readonly priorityBasis?: "AGREED" | "LEGAL_CLAIM" | "OPTIONAL";
            readonly provider?: {
                readonly name: string;
                readonly providerId: string;
                readonly publicOperator: boolean;
            };
            readonly publishedPlaces?: number;
            readonly qualityItems: readonly string[];
            readonly realiseBy?: string;
            readonly selectionOpen: boolean;
            readonly startsOn?: string;
            readonly subsidiarityStatement?: string;
            readonly targetGroup?: string;
            readonly title: string;
            /** @enum {unknown} */
            readonly type: "CLOSURE" | "CONVERSION" | "EXPANSION" | "FEE_OR_FUNDING_RULE" | "NEW" | "PROGRAMME" | "QUALITY" | "REDUCTION" | "RELOCATION";
        };
        readonly ConveneSessionDto: {
            readonly bodyId: string;
            /** @enum {string} */
            readonly closedFor?: "COMMON_GOOD" | "LEGITIMATE_INTERESTS" | "VULNERABLE_GROUPS";
            /** Format: local-date */
            readonly date: string;
            /** Format: local-date */
            readonly receivedOn?: string;
            /** Format: local-date */
            readonly sentOn?: string;
        };
        readonly ConveningRuleDto: {
            readonly days: number;
            /** @enum {string} */
            readonly mode: "CLEAR_DAYS" | "ONE_END";
            readonly moveEarlier?: boolean;
            readonly source: string;
            /** @enum {string} */
            readonly unit?: "DAY" | "WERKTAG" | "BUSINESS_DAY";
        };
        readonly CorrectFigureDto: {
            readonly figureId: string;
            readonly reason: string;
            readonly source: string;
            readonly value: string;
        };
        readonly CorrectionsNeededDto: {
            /** @enum {string} */
            readonly answer: "YES" | "NO";
            readonly reason: string;
        };
        readonly CorrectResultDto: {
            readonly amendedText?: string;
            readonly deputies?: readonly components["schemas"]["DeputyDto"][];
            readonly itemId: string;
            readonly present?: readonly string[];
            readonly reason: string;
            readonly referredTo?: components["schemas"]["ReferralDto"];
            readonly resolutionItem: string;
            readonly resultLabel?: string;
            readonly rollCall?: readonly components["schemas"]["SeatVoteDto"][];
            readonly secret?: boolean;
            /** @enum {string} */
            readonly stated?: "ACCEPTED" | "ACCEPTED_AMENDED" | "PARTLY_ACCEPTED" | "REJECTED" | "RECOMMENDED" | "HEARD" | "NOTED" | "POSTPONED" | "REFERRED" | "REMOVED" | "WITHDRAWN" | "NOT_VOTED" | "UNKNOWN";
            readonly votes?: components["schemas"]["VotesDto"];
        };
        readonly CountedDto: {
            readonly amendedText?: string;
            readonly itemId: string;
            readonly referredTo?: components["schemas"]["ReferralDto"];
            readonly resultLabel?: string;
            readonly rollCall?: readonly components["schemas"]["SeatVoteDto"][];
            readonly secret?: boolean;
            /** @enum {string} */
            readonly stated?: "ACCEPTED" | "ACCEPTED_AMENDED" | "PARTLY_ACCEPTED" | "REJECTED" | "RECOMMENDED" | "HEARD" | "NOTED" | "POSTPONED" | "REFERRED" | "REMOVED" | "WITHDRAWN" | "NOT_VOTED" | "UNKNOWN";
            readonly votes?: components["schemas"]["VotesDto"];
        };
        readonly CoverageDto: {
            readonly cycleId?: string;
            readonly needsId?: string;
        };
        readonly CreateTenantDto: {
            readonly authority: string;
            readonly demo: boolean;
            /** @enum {string} */
            readonly land: "BW" | "BY" | "BE" | "BB" | "HB" | "HH" | "HE" | "MV" | "NI" | "NW" | "RP" | "SL" | "SN" | "ST" | "SH" | "TH";
            readonly tenant: string;
        };
        readonly CyclesDto: {
            readonly after?: string;
            readonly limit?: number;
            readonly orderBy?: string;
            readonly sectoralPlan?: string;
            /** @enum {string} */
            readonly status?: "RUNNING" | "CLOSED";
        };
        readonly DataRequestsDto: {
            readonly after?: string;
            readonly limit?: number;
            readonly orderBy?: string;
            readonly providerId?: string;
            readonly snapshotId?: string;
            /** @enum {string} */
            readonly state?: "OPEN" | "OVERDUE" | "DELIVERED";
        };
        readonly DecisionDto: {
            /** Format: local-date */
            readonly decidedOn: string;
            readonly measureId: string;
            readonly paperId: string;
            readonly resolutionItem: string;
            readonly sessionId: string;
        };
        readonly DeclareRecusalDto: {
            readonly ground?: string;
            readonly itemId: string;
            readonly resolutionItem?: string;
            readonly seatId: string;
        };
        readonly DeclareSpecialNeedDto: {
            /** Format: local-date */
            readonly from: string;
            readonly reason: string;
            readonly specialNeed: boolean;
        };
        readonly DefinePlanningAreaDto: {
            readonly areaId: string;
            readonly hierarchy?: string;
            /** @enum {string} */
            readonly level: "CITY" | "PLANNING_REGION" | "DISTRICT" | "STATISTICAL_BLOCK" | "SOCIAL_SPACE";
            readonly name: string;
            readonly parentId?: string;
            readonly specialNeed?: boolean;
            /** Format: local-date */
            readonly validFrom: string;
        };
        readonly DeliverDataDto: {
            readonly note?: string;
        };
        readonly DeputyDto: {
            readonly person: string;
            readonly seatId: string;
        };
        readonly DerivationDto: {
            readonly figureId: string;
        };
        readonly DetachFileDto: {
            readonly reason: string;
        };
        readonly DimensionsDto: {
            readonly ageGroup?: string;
            readonly areaId?: string;
            /** Format: local-date */
            readonly asOf?: string;
            /** @enum {string} */
            readonly careForm?: "GT" | "VO" | "RG" | "HT";
            /** @enum {string} */
            readonly measure?: "CHILDREN" | "INHABITANTS" | "BIRTHS" | "DEATHS" | "PLACES" | "PERMITTED_PLACES" | "OCCUPIED_PLACES" | "RESERVED_PLACES" | "CHILDMINDING_PLACES" | "CHILDREN_IN_CARE" | "GROUPS" | "FACILITIES" | "STAFF" | "FTE" | "VISITORS_PER_WEEK" | "OPENING_HOURS_PER_WEEK" | "CASES";
            /** @enum {string} */
            readonly nationality?: "GERMAN" | "FOREIGN";
            /** @enum {string} */
            readonly sex?: "FEMALE" | "MALE" | "DIVERSE";
        };
        readonly DissolvePlanningAreaDto: {
            readonly successors: readonly string[];
            /** Format: local-date */
            readonly validTo: string;
        };
        readonly DraftMeasureDto: {
            readonly actionGoal?: string;
            readonly adoptedPlan?: components["schemas"]["PlanReferenceDto"];
            readonly costs: readonly components["schemas"]["YearCostDto"][];
            readonly coverageResolution?: string;
            readonly cycleId?: string;
            /** Format: local-date */
            readonly endsOn?: string;
            /** @enum {string} */
            readonly funding: "BUDGETED" | "PARTLY" | "NOT_BUDGETED" | "SUBJECT_TO_BUDGET" | "PROVISIONAL_BUDGET" | "UNKNOWN";
            readonly guidingGoal?: string;
            readonly impactGoal?: components["schemas"]["ImpactGoalDto"];
            readonly intermediateGoal?: string;
            readonly lowThresholdAmbulatory: boolean;
            readonly needItems: readonly string[];
            readonly places: readonly components["schemas"]["PlaceChangeDto"][];
            readonly planningGoals: readonly components["schemas"]["PlanningGoalDto"][];
            /** @enum {string} */
            readonly priority?: "A" | "B" | "C" | "1" | "2" | "3" | "4" | "5";
            /** @enum {string} */
            readonly priorityBasis?: "LEGAL_CLAIM" | "AGREED" | "OPTIONAL";
            readonly provider?: components["schemas"]["ProviderDto"];
            readonly publishedPlaces?: number;
            readonly qualityItems: readonly string[];
            /** Format: local-date */
            readonly realiseBy?: string;
            readonly selectionOpen: boolean;
            /** Format: local-date */
            readonly startsOn?: string;
            readonly subsidiarityStatement?: string;
            readonly targetGroup?: string;
            readonly title: string;
            /** @enum {string} */
            readonly type: "NEW" | "EXPANSION" | "CONVERSION" | "RELOCATION" | "REDUCTION" | "CLOSURE" | "QUALITY" | "PROGRAMME" | "FEE_OR_FUNDING_RULE";
        };
        readonly DraftPaperDto: {
            readonly cycleId?: string;
            readonly items: readonly components["schemas"]["PaperItemDto"][];
            readonly printedReference?: string;
            readonly reference?: string;
            readonly title: string;
        };
        readonly Due: {
            readonly calendarVersion: string;
            readonly dueAt: string;
            readonly inputs: {
                readonly from: string;
                readonly period: components["schemas"]["BackwardPeriod"] | components["schemas"]["ForwardPeriod"] | {
                    readonly hours: number;
                    /** @enum {unknown} */
                    readonly kind: "HOURS" | "HOURS_BEFORE";
                } | {
                    readonly date: string;
                    /** @constant */
                    readonly kind: "FIXED";
                    /** @enum {unknown} */
                    readonly shift?: "NEXT_BUSINESS_DAY" | "NONE";
                };
                readonly place: {
                    /** @enum {unknown} */
                    readonly land: "BB" | "BE" | "BW" | "BY" | "HB" | "HE" | "HH" | "MV" | "NI" | "NW" | "RP" | "SH" | "SL" | "SN" | "ST" | "TH";
                    readonly municipal?: readonly string[];
                };
            };
            readonly result: string;
            readonly steps: readonly {
                readonly de: string;
                readonly en: string;
            }[];
            readonly unshifted: string;
        };
        readonly EndProviderRecognitionDto: {
            readonly reason: string;
            /** Format: local-date */
            readonly until: string;
        };
        readonly EnterPlacesDto: {
            readonly rows: readonly components["schemas"]["ReportedRowDto"][];
            readonly source: string;
        };
        readonly EstablishBodyDto: {
            /** @enum {string} */
            readonly kind: "JHA" | "LJHA" | "SUBCOMMITTEE" | "WORKING_GROUP_78" | "LOCAL_COUNCIL" | "FINANCE_COMMITTEE" | "MAIN_COMMITTEE" | "COUNCIL" | "AGENDA_BOARD";
            readonly name: string;
            readonly place: components["schemas"]["BodyPlaceDto"];
            readonly rules?: components["schemas"]["BodyRulesDto"];
        };
        readonly EvaluationsDto: {
            readonly after?: string;
            /** @enum {string} */
            readonly consequence?: "CONTINUE" | "ADAPT" | "END" | "EXPAND" | "RETRANSFER";
            readonly cycleId?: string;
            /** @enum {string} */
            readonly judgement?: "REACHED" | "PARTLY" | "NOT_REACHED" | "NOT_ASSESSABLE";
            readonly limit?: number;
            readonly measureId?: string;
            readonly orderBy?: string;
            /** @enum {string} */
            readonly status?: "OPEN" | "JUDGED" | "CLOSED";
        };
        readonly EvidenceDto: {
            readonly document?: string;
            /** @enum {string} */
            readonly kind: "ACTIVITY_REPORT" | "STATISTICS" | "SURVEY";
            readonly title: string;
        };
        readonly ExtendResponsePeriodDto: {
            readonly days: number;
            readonly reason: string;
        };
        readonly FacilitiesDto: {
            readonly after?: string;
            readonly areaId?: string;
            readonly limit?: number;
            readonly orderBy?: string;
            readonly providerId?: string;
        };
        readonly FactorsDto: {
            readonly HIGH: string;
            readonly LOW: string;
            readonly MID: string;
        };
        readonly FailNotificationDto: {
            /** @enum {string} */
            readonly failure: "NO_ADDRESS" | "REFUSED" | "UNREACHABLE";
            readonly notificationId: string;
            readonly retryAt?: string;
            readonly worker: string;
        };
        readonly FigureDto: {
            /** @enum {string} */
            readonly ageGroup: "U1" | "U3" | "U3PLUS" | "SCHOOL" | "ALL";
            readonly areaId: string;
            /** Format: local-date */
            readonly asOf?: string;
            /** @enum {string} */
            readonly careForm?: "GT" | "VO" | "RG" | "HT";
            /** @enum {string} */
            readonly measure: "CHILDREN" | "INHABITANTS" | "BIRTHS" | "DEATHS" | "PLACES" | "PERMITTED_PLACES" | "OCCUPIED_PLACES" | "RESERVED_PLACES" | "CHILDMINDING_PLACES" | "CHILDREN_IN_CARE" | "GROUPS" | "FACILITIES" | "STAFF" | "FTE" | "VISITORS_PER_WEEK" | "OPENING_HOURS_PER_WEEK" | "CASES";
            readonly method: string;
            readonly published?: string;
            /** @enum {string} */
            readonly quality: "REPORTED" | "ESTIMATED" | "FORECAST";
            readonly source: string;
            readonly value?: string;
        };
        readonly FiguresDto: {
            readonly after?: string;
            /** @enum {string} */
            readonly ageGroup?: "U1" | "U3" | "U3PLUS" | "SCHOOL" | "ALL";
            readonly areaId?: string;
            /** @enum {string} */
            readonly deviates?: "true" | "false";
            readonly limit?: number;
            /** @enum {string} */
            readonly measure?: "CHILDREN" | "INHABITANTS" | "BIRTHS" | "DEATHS" | "PLACES" | "PERMITTED_PLACES" | "OCCUPIED_PLACES" | "RESERVED_PLACES" | "CHILDMINDING_PLACES" | "CHILDREN_IN_CARE" | "GROUPS" | "FACILITIES" | "STAFF" | "FTE" | "VISITORS_PER_WEEK" | "OPENING_HOURS_PER_WEEK" | "CASES";
            readonly orderBy?: string;
        };
        readonly FlagStagesDto: {
            readonly cycleId: string;
            readonly proof: string;
            readonly revokedBy: components["schemas"]["ProvingEventDto"];
        };
        readonly ForecastDto: {
            /** @enum {string} */
            readonly ageGroup: "U1" | "U3" | "U3PLUS" | "SCHOOL";
            readonly areaId: string;
        };
        readonly ForecastPopulationDto: {
            /** @enum {string} */
            readonly ageGroup: "U1" | "U3" | "U3PLUS" | "SCHOOL";
            readonly ages: readonly string[];
            readonly areaId: string;
            readonly areaName: string;
            readonly births: components["schemas"]["BirthsDto"];
            readonly factor: components["schemas"]["FactorsDto"];
            readonly housing?: readonly components["schemas"]["HousingDto"][];
            readonly housingShare?: components["schemas"]["FactorsDto"];
            readonly method: string;
            readonly source: string;
            readonly startYear: number;
            readonly weights: readonly string[];
        };
        readonly ForwardPeriod: {
            readonly amount: number;
            /** @constant */
            readonly firstDayCounts?: true;
            /** @constant */
            readonly kind: "FORWARD";
            /** @constant */
            readonly plusHalfMonth?: true;
            /** @constant */
            readonly setByAuthority?: true;
            /** @enum {unknown} */
            readonly shift: "NEXT_BUSINESS_DAY" | "NONE";
            /** @enum {unknown} */
            readonly unit: "BUSINESS_DAY" | "DAY" | "HALF_MONTH" | "HALF_YEAR" | "MONTH" | "QUARTER" | "WEEK" | "WERKTAG" | "YEAR";
        };
        readonly FundingDto: {
            readonly coverageResolution?: string;
            /** @enum {string} */
            readonly funding: "BUDGETED" | "PARTLY" | "NOT_BUDGETED" | "SUBJECT_TO_BUDGET" | "PROVISIONAL_BUDGET" | "UNKNOWN";
        };
        readonly GateDto: {
            /** @enum {string} */
            readonly check: "PROVED" | "PROVED_IN_STAGE" | "HEARD_BEFORE_VOTE" | "DEALT_WITH_EVERY_PLAN" | "COMMITTEE_BEFORE_COUNCIL";
            readonly evidence: readonly ("CARRIERS_INVOLVED" | "INVENTORY_FROZEN" | "INVENTORY_CLOSED" | "HORIZON_SET" | "NEED_ESTABLISHED" | "RESERVE_SET" | "GAP_ASSESSED" | "YOUNG_PEOPLE_INVOLVED" | "GUARDIANS_INVOLVED" | "FEEDBACK_GIVEN" | "MEASURE_SUBMITTED" | "CARRIERS_HEARD" | "WORKING_GROUP_CONSULTED" | "COMMITTEE_INVOLVED" | "COUNCIL_DECIDED" | "PLAN_ADOPTED" | "MEASURE_APPROVED" | "MEASURE_OPENED" | "MEASURE_JUDGED" | "EVALUATION_CLOSED" | "UPDATE_BEGUN")[];
            /** @enum {string} */
            readonly force: "E" | "W";
            readonly rule: string;
            readonly source: string;
        };
        readonly GiveParticipationFeedbackDto: {
            readonly form: string;
            /** Format: local-date */
            readonly givenOn: string;
        };
        readonly GoalsImplementedDto: {
            /** @enum {string} */
            readonly answer: "FULLY" | "PARTLY" | "NOT";
            readonly reason: string;
        };
        readonly GrantRoleDto: {
            /** Format: local-date */
            readonly from?: string;
            readonly providerId?: string;
            /** @enum {string} */
            readonly role: "planner" | "headOfPlanning" | "departmentHead" | "committeeMember" | "chair" | "minuteTaker" | "provider" | "auditor" | "administrator";
        };
        readonly HearCarriersDto: {
            readonly bodyId: string;
            readonly carriers: readonly string[];
            readonly cycleId: string;
            readonly declined: readonly string[];
            /** Format: local-date */
            readonly heardOn: string;
            readonly sessionId: string;
        };
        readonly HeldSeatsDto: {
            readonly after?: string;
            readonly bodyId?: string;
            readonly limit?: number;
            readonly orderBy?: string;
            readonly person?: string;
        };
        readonly HoldParticipationDto: {
            readonly accessibleForms: readonly ("PLAIN_LANGUAGE" | "EASY_LANGUAGE" | "TRANSLATION" | "SIGN_LANGUAGE" | "AUDIO" | "PICTURES" | "BARRIER_FREE_PLACE")[];
            readonly ageFrom?: number;
            readonly ageTo?: number;
            readonly areas: readonly string[];
            /** @enum {string} */
            readonly audience: "YOUNG_PEOPLE" | "GUARDIANS" | "SELF_ADVOCACY_GROUP" | "OTHER";
            readonly cycleId: string;
            /** @enum {string} */
            readonly format: "SURVEY" | "FOCUS_GROUP" | "YOUTH_FORUM" | "YOUTH_COUNCIL" | "PARENT_COUNCIL" | "WORKSHOP" | "SOCIAL_SPACE_CONFERENCE" | "INTERVIEW" | "ONLINE" | "HEARING";
            /** Format: local-date */
            readonly heldOn: string;
            /** Format: local-date */
            readonly heldUntil?: string;
            readonly invited?: number;
            readonly method: string;
            readonly reached: number;
            /** @enum {string} */
            readonly stage?: "CHARTER" | "INVENTORY" | "NEEDS" | "GAP_ANALYSIS" | "MEASURES" | "DECISION" | "IMPLEMENTATION" | "EVALUATION" | "UPDATE";
            readonly targetGroup: string;
            readonly title: string;
        };
        readonly HorizonDto: {
            /** Format: local-date */
            readonly from: string;
            /** Format: local-date */
            readonly to: string;
        };
        readonly HousingDto: {
            readonly ages: readonly string[];
            readonly childrenPerDwelling: string;
            readonly dwellings: number;
            readonly year: number;
        };
        readonly ImpactGoalDto: {
            /** Format: local-date */
            readonly dueOn: string;
            readonly indicators: readonly components["schemas"]["ImpactIndicatorDto"][];
            readonly statement: string;
        };
        readonly ImpactIndicatorDto: {
            readonly baseline: string;
            readonly name: string;
            readonly staircaseStep: number;
            readonly target: string;
            readonly unit: string;
        };
        readonly ImportChunkDto: {
            readonly importId: string;
            readonly index: number;
        };
        readonly ImportedDto: {
            readonly document?: string;
            readonly source: string;
        };
        readonly ImportedFiguresDto: {
            readonly after?: string;
            readonly ageGroup?: string;
            readonly areaId?: string;
            readonly limit?: number;
            /** @enum {string} */
            readonly measure?: "CHILDREN" | "INHABITANTS" | "BIRTHS" | "DEATHS" | "PLACES" | "PERMITTED_PLACES" | "OCCUPIED_PLACES" | "RESERVED_PLACES" | "CHILDMINDING_PLACES" | "CHILDREN_IN_CARE" | "GROUPS" | "FACILITIES" | "STAFF" | "FTE" | "VISITORS_PER_WEEK" | "OPENING_HOURS_PER_WEEK" | "CASES";
            readonly orderBy?: string;
        };
        readonly ImportIdDto: {
            readonly importId: string;
        };
        readonly ImportPlanAdoptionDto: {
            /** Format: local-date */
            readonly adoptedOn: string;
            readonly body: string;
            readonly document: string;
        };
        readonly ImportsDto: {
            readonly after?: string;
            readonly documentHash?: string;
            readonly limit?: number;
            readonly orderBy?: string;
            /** @enum {string} */
            readonly state?: "RUNNING" | "COMPLETED";
        };
        readonly InviteCarriersDto: {
            readonly areas: readonly string[];
            readonly carriers: readonly string[];
            readonly cycleId: string;
            readonly days: number;
            readonly document?: string;
            /** Format: local-date */
            readonly noticeOn: string;
            readonly place: components["schemas"]["PlaceDto"];
            /** @enum {string} */
            readonly stage: "CHARTER" | "INVENTORY" | "NEEDS" | "GAP_ANALYSIS" | "MEASURES" | "DECISION" | "IMPLEMENTATION" | "EVALUATION" | "UPDATE";
            readonly subject: string;
        };
        readonly InviteFirstAdministratorDto: {
            readonly person: string;
        };
        readonly IssueInvitationDto: {
            readonly expiresAt: string;
            readonly person: string;
        };
        readonly ItemCompetenceDto: {
            /** @enum {string} */
            readonly competence: "DECIDE" | "RECOMMEND" | "HEAR" | "NOTE" | "DISCUSS";
            readonly resolutionItem: string;
        };
        readonly JudgeMeasureDto: {
            /** @enum {string} */
            readonly consequence: "CONTINUE" | "ADAPT" | "END" | "EXPAND" | "RETRANSFER";
            /** @enum {string} */
            readonly judgement: "REACHED" | "PARTLY" | "NOT_REACHED" | "NOT_ASSESSABLE";
            readonly reason: string;
            readonly sideEffects: readonly string[];
            readonly staircaseStep?: number;
        };
        readonly LinkAccountDto: {
            readonly issuer: string;
            readonly person: string;
            readonly subjectHash: string;
        };
        readonly LogPageDto: {
            readonly after?: string;
            readonly category?: string;
            /** @enum {string} */
            readonly direction?: "forwards" | "backwards";
            readonly limit?: number;
            readonly stream?: string;
        };
        readonly MajorityRuleDto: {
            /** @enum {string} */
            readonly name: "SIMPLE_MAJORITY";
            readonly source: string;
        };
        readonly MarkDataRequestOverdueDto: {
            readonly providerId: string;
            readonly snapshotId: string;
        };
        readonly MarkTaskOverdueDto: {
            readonly taskId: string;
        };
        readonly MeasureContentDto: {
            readonly actionGoal?: string;
            readonly costs: readonly components["schemas"]["YearCostDto"][];
            readonly coverageResolution?: string;
            /** Format: local-date */
            readonly endsOn?: string;
            /** @enum {string} */
            readonly funding: "BUDGETED" | "PARTLY" | "NOT_BUDGETED" | "SUBJECT_TO_BUDGET" | "PROVISIONAL_BUDGET" | "UNKNOWN";
            readonly guidingGoal?: string;
            readonly impactGoal?: components["schemas"]["ImpactGoalDto"];
            readonly intermediateGoal?: string;
            readonly lowThresholdAmbulatory: boolean;
            readonly needItems: readonly string[];
            readonly places: readonly components["schemas"]["PlaceChangeDto"][];
            readonly planningGoals: readonly components["schemas"]["PlanningGoalDto"][];
            /** @enum {string} */
            readonly priority?: "A" | "B" | "C" | "1" | "2" | "3" | "4" | "5";
            /** @enum {string} */
            readonly priorityBasis?: "LEGAL_CLAIM" | "AGREED" | "OPTIONAL";
            readonly provider?: components["schemas"]["ProviderDto"];
            readonly publishedPlaces?: number;
            readonly qualityItems: readonly string[];
            /** Format: local-date */
            readonly realiseBy?: string;
            readonly selectionOpen: boolean;
            /** Format: local-date */
            readonly startsOn?: string;
            readonly subsidiarityStatement?: string;
            readonly targetGroup?: string;
            readonly title: string;
            /** @enum {string} */
            readonly type: "NEW" | "EXPANSION" | "CONVERSION" | "RELOCATION" | "REDUCTION" | "CLOSURE" | "QUALITY" | "PROGRAMME" | "FEE_OR_FUNDING_RULE";
        };
        readonly MeasureIndicatorDto: {
            readonly actual: string;
            readonly evidence: components["schemas"]["EvidenceDto"];
            /** Format: local-date */
            readonly measuredOn: string;
        };
        readonly MeasuresDto: {
            readonly after?: string;
            readonly cycleId?: string;
            /** @enum {string} */
            readonly exception?: "YES" | "NO";
            /** @enum {string} */
            readonly funding?: "BUDGETED" | "PARTLY" | "NOT_BUDGETED" | "SUBJECT_TO_BUDGET" | "PROVISIONAL_BUDGET" | "UNKNOWN";
            readonly limit?: number;
            readonly orderBy?: string;
            readonly providerId?: string;
            /** @enum {string} */
            readonly status?: "NONE" | "DRAFT" | "SUBMITTED" | "REJECTED" | "APPROVED" | "IN_PIPELINE" | "REDEDICATED" | "TRANSFERRED" | "OPENED" | "WITHDRAWN" | "RELEASED";
            /** @enum {string} */
            readonly type?: "NEW" | "EXPANSION" | "CONVERSION" | "RELOCATION" | "REDUCTION" | "CLOSURE" | "QUALITY" | "PROGRAMME" | "FEE_OR_FUNDING_RULE";
        };
        readonly MeasureYearsDto: {
            readonly cycleId?: string;
        };
        readonly ModelWordsDto: {
            readonly de: string;
            readonly en: string;
        };
        readonly MomentDto: {
            readonly asOf?: string;
            readonly on?: string;
            readonly waitFor?: string;
        };
        readonly MunicipalHolidayDto: {
            /** Format: local-date */
            readonly day: string;
        };
        readonly NamedPeriodDto: {
            readonly name: string;
            readonly period: Record<string, never>;
            readonly source: string;
        };
        readonly NeedItemRow: {
            /** @enum {unknown} */
            readonly ageGroup: "SCHOOL" | "U1" | "U3" | "U3PLUS";
            readonly areaId: string;
            readonly areaName: string;
            readonly children: string;
            readonly childrenAsOf: string;
            readonly childrenSource: string;
            readonly cycleId?: string;
            readonly derivation: {
                readonly de: string;
                readonly en: string;
            };
            readonly established: boolean;
            readonly gap: string;
            readonly gapWithReserve: string;
            readonly interval?: {
                readonly from: string;
                readonly to?: string;
            };
            readonly need: string;
            readonly needItemId: string;
            readonly needsId: string;
            readonly parentId?: string;
            readonly parentName?: string;
            readonly places: number;
            readonly placesOn: string;
            readonly priority?: string;
            /** @enum {unknown} */
            readonly priorityBasis?: "AGREED" | "LEGAL_CLAIM" | "OPTIONAL";
            readonly quota: string;
            readonly quotaPrecision: number;
            readonly quotaSource: string;
            readonly quotaYear: number;
            readonly requiredFrom: string;
            readonly reserve?: string;
            readonly shown: {
                readonly children: string;
                readonly gap: string;
                readonly need: string;
                readonly reserve?: string;
                readonly supplyRatio?: string;
            };
        };
        readonly NeedItemsDto: {
            readonly after?: string;
            /** @enum {string} */
            readonly ageGroup?: "U1" | "U3" | "U3PLUS" | "SCHOOL";
            readonly areaId?: string;
            readonly limit?: number;
            readonly orderBy?: string;
            readonly parentId?: string;
        };
        readonly NeedsListDto: {
            readonly after?: string;
            readonly cycleId?: string;
            readonly limit?: number;
            readonly orderBy?: string;
            /** @enum {string} */
            readonly status?: "OPEN" | "ESTABLISHED";
        };
        readonly NotificationWordsDto: {
            readonly de: string;
            readonly en: string;
        };
        readonly Occasion: {
            readonly accessibleForms: readonly ("AUDIO" | "BARRIER_FREE_PLACE" | "EASY_LANGUAGE" | "PICTURES" | "PLAIN_LANGUAGE" | "SIGN_LANGUAGE" | "TRANSLATION")[];
            readonly ageFrom?: number;
            readonly ageTo?: number;
            readonly areas: readonly string[];
            /** @enum {unknown} */
            readonly audience: "GUARDIANS" | "OTHER" | "SELF_ADVOCACY_GROUP" | "YOUNG_PEOPLE";
            readonly considered: {
                readonly ADOPTED: number;
                readonly NOT: number;
                readonly PARTLY: number;
            };
            readonly cycleId: string;
            readonly feedbackForm?: string;
            readonly feedbackOn?: string;
            readonly findings: readonly {
                readonly rule: string;
                readonly value?: string;
            }[];
            /** @enum {unknown} */
            readonly format: "FOCUS_GROUP" | "HEARING" | "INTERVIEW" | "ONLINE" | "PARENT_COUNCIL" | "SOCIAL_SPACE_CONFERENCE" | "SURVEY" | "WORKSHOP" | "YOUTH_COUNCIL" | "YOUTH_FORUM";
            readonly heldOn: string;
            readonly heldUntil?: string;
            readonly imported: boolean;
            readonly invited?: number;
            readonly method: string;
            readonly overrides: readonly {
                readonly reason: string;
                readonly rule: string;
            }[];
            readonly participationId: string;
            readonly reached: number;
            readonly ruleFindings: readonly {
                readonly rule: string;
                readonly value?: string;
            }[];
            /** @enum {unknown} */
            readonly stage?: "CHARTER" | "DECISION" | "EVALUATION" | "GAP_ANALYSIS" | "IMPLEMENTATION" | "INVENTORY" | "MEASURES" | "NEEDS" | "UPDATE";
            readonly statements: readonly {
                readonly code: string;
                /** @enum {unknown} */
                readonly consideration: "ADOPTED" | "NOT" | "PARTLY";
                readonly reason?: string;
                readonly statement: string;
            }[];
            readonly targetGroup: string;
            readonly title: string;
        };
        readonly OccasionsDto: {
            readonly after?: string;
            /** @enum {string} */
            readonly audience?: "YOUNG_PEOPLE" | "GUARDIANS" | "SELF_ADVOCACY_GROUP" | "OTHER";
            readonly cycleId?: string;
            readonly limit?: number;
            readonly orderBy?: string;
        };
        readonly OfCycleDto: {
            readonly after?: string;
            readonly cycleId?: string;
            readonly limit?: number;
            readonly orderBy?: string;
        };
        readonly OfStageDto: {
            readonly after?: string;
            readonly cycleId?: string;
            readonly limit?: number;
            readonly orderBy?: string;
            /** @enum {string} */
            readonly stage?: "CHARTER" | "INVENTORY" | "NEEDS" | "GAP_ANALYSIS" | "MEASURES" | "DECISION" | "IMPLEMENTATION" | "EVALUATION" | "UPDATE";
            /** @enum {string} */
            readonly state?: "RUNNING" | "CLOSED";
        };
        readonly OpenEvaluationDto: {
            readonly cycleId?: string;
            readonly measureId?: string;
            readonly title: string;
        };
        readonly OpenMeasureDto: {
            /** Format: local-date */
            readonly openedOn: string;
            readonly places: readonly components["schemas"]["PlaceChangeDto"][];
        };
        readonly OpenNeedsAssessmentDto: {
            readonly cycleId?: string;
            readonly mediumTerm?: number;
            readonly snapshotId: string;
            readonly title: string;
        };
        readonly OpenSnapshotDto: {
            readonly ageGroups: readonly ("U1" | "U3" | "U3PLUS" | "SCHOOL" | "ALL")[];
            readonly areaIds: readonly string[];
            readonly cycleId?: string;
            readonly measures: readonly ("CHILDREN" | "INHABITANTS" | "BIRTHS" | "DEATHS" | "PLACES" | "PERMITTED_PLACES" | "OCCUPIED_PLACES" | "RESERVED_PLACES" | "CHILDMINDING_PLACES" | "CHILDREN_IN_CARE" | "GROUPS" | "FACILITIES" | "STAFF" | "FTE" | "VISITORS_PER_WEEK" | "OPENING_HOURS_PER_WEEK" | "CASES")[];
            /** Format: local-date */
            readonly placesOn?: string;
            /** Format: local-date */
            readonly populationOn?: string;
            readonly title: string;
        };
        readonly OpenStepDto: {
            readonly stepId: string;
        };
        readonly OpenTaskDto: {
            readonly cycleId?: string;
            readonly due?: components["schemas"]["TaskDueDto"];
            /** Format: local-date */
            readonly dueOn?: string;
            readonly for: components["schemas"]["AssigneeDto"];
            /** @enum {string} */
            readonly kind: "STAGE" | "COMMITTEE" | "IMPLEMENTATION" | "GENERAL";
            readonly remind?: readonly number[];
            readonly source?: string;
            readonly stage?: string;
            readonly subject: components["schemas"]["TaskSubjectDto"];
            readonly taskId: string;
            readonly title: components["schemas"]["TaskWordsDto"];
            readonly why: components["schemas"]["TaskWordsDto"];
        };
        readonly OperatorActRow: {
            /** @enum {unknown} */
            readonly act: "CLOCK_ACCEPTED" | "CONFIGURATION" | "EMERGENCY_ACCESS" | "EXPORT" | "KEY_ROTATION" | "REBUILD" | "RESTORE" | "SKIP_EVENT";
            readonly at: string;
            readonly reason: string;
            readonly tenant: string;
        };
        readonly OverrideDto: {
            readonly reason: string;
            readonly rule: string;
        };
        readonly PageDto: {
            readonly after?: string;
            readonly limit?: number;
            readonly orderBy?: string;
        };
        readonly PaperItemDto: {
            readonly measureIds: readonly string[];
            readonly planAdoption: boolean;
            readonly resolutionItem: string;
            readonly text: string;
        };
        readonly PaperItemRow: {
            readonly decidedBy?: string;
            readonly decidedOn?: string;
            readonly measureIds: readonly string[];
            /** @enum {unknown} */
            readonly outcome?: "ACCEPTED" | "ACCEPTED_AMENDED" | "HEARD" | "NOTED" | "NOT_VOTED" | "PARTLY_ACCEPTED" | "POSTPONED" | "RECOMMENDED" | "REFERRED" | "REJECTED" | "REMOVED" | "UNKNOWN" | "WITHDRAWN";
            readonly planAdoption: boolean;
            readonly resolutionItem: string;
            readonly text: string;
        };
        readonly PapersDto: {
            readonly after?: string;
            readonly cycleId?: string;
            readonly limit?: number;
            readonly orderBy?: string;
            /** @enum {string} */
            readonly status?: "DRAFTED" | "RELEASED" | "DECIDED";
        };
        readonly PaperStepDto: {
            readonly bodyId: string;
            /** @enum {string} */
            readonly competence: "DECIDE" | "RECOMMEND" | "HEAR" | "NOTE" | "DISCUSS";
            readonly perItem?: readonly components["schemas"]["ItemCompetenceDto"][];
            readonly stepId: string;
        };
        readonly PersonDetailsDto: {
            readonly function?: string;
            readonly mail?: string;
            readonly name: string;
        };
        readonly PipelineDto: {
            /** @enum {string} */
            readonly ageGroup?: "U1" | "U3" | "U3PLUS" | "SCHOOL";
            readonly areaId?: string;
            readonly cycleId?: string;
        };
        readonly PlaceChangeDto: {
            /** @enum {string} */
            readonly ageGroup?: "U1" | "U3" | "U3PLUS" | "SCHOOL";
            readonly amount: number;
            readonly areaId: string;
            readonly areaName: string;
            /** @enum {string} */
            readonly careForm?: "GT" | "VO" | "RG" | "HT";
            /** @enum {string} */
            readonly unit: "PLACES" | "HOURS_PER_WEEK" | "VISITORS_PER_WEEK" | "CASES" | "FTE_HUNDREDTHS";
        };
        readonly PlaceDto: {
            /** @enum {string} */
            readonly land: "BW" | "BY" | "BE" | "BB" | "HB" | "HH" | "HE" | "MV" | "NI" | "NW" | "RP" | "SL" | "SN" | "ST" | "SH" | "TH";
            readonly municipal?: readonly components["schemas"]["MunicipalHolidayDto"][];
        };
        readonly PlacePlanningAreaDto: {
            readonly hierarchy: string;
            readonly parentId?: string;
        };
        readonly PlacesDto: {
            /** @enum {string} */
            readonly ageGroup: "U1" | "U3" | "U3PLUS" | "SCHOOL";
            readonly areaId: string;
            readonly places: number;
            /** @enum {string} */
            readonly priority?: "A" | "B" | "C" | "1" | "2" | "3" | "4" | "5";
            /** @enum {string} */
            readonly priorityBasis?: "LEGAL_CLAIM" | "AGREED" | "OPTIONAL";
            /** Format: local-date */
            readonly requiredFrom?: string;
        };
        readonly PlacesLine: {
            /** @enum {unknown} */
            readonly ageGroup: "ALL" | "SCHOOL" | "U1" | "U3" | "U3PLUS";
            readonly areaId: string;
            readonly areaName: string;
            /** @enum {unknown} */
            readonly careForm: "GT" | "HT" | "RG" | "VO";
            readonly facilityId: string;
            readonly facilityName: string;
            readonly from?: string;
            /** @enum {unknown} */
            readonly kind: "AFTER_SCHOOL" | "ALL_DAY_SCHOOL" | "CARE_IN_EMERGENCY" | "CHILDMINDING" | "CRECHE" | "CUSTODY_COUNSELLING" | "DAY_GROUP" | "EDUCATIONAL_ASSISTANCE" | "EDUCATIONAL_COUNSELLING" | "EDUCATIONAL_SUPPORT" | "FAMILY_ASSISTANCE" | "FAMILY_EDUCATION" | "FOSTER_CARE" | "INTEGRATION_SUPPORT" | "INTENSIVE_CARE" | "KINDERGARTEN" | "MIXED_AGE" | "PARENT_AND_CHILD_HOME" | "PARTNERSHIP_COUNSELLING" | "RESIDENTIAL_CARE" | "SCHOOL_SOCIAL_WORK" | "SOCIAL_GROUP_WORK" | "TAKING_INTO_CARE" | "YOUNG_ADULTS" | "YOUTH_ASSOCIATIONS" | "YOUTH_PROTECTION" | "YOUTH_SOCIAL_WORK" | "YOUTH_WORK";
            readonly occupied: null | number;
            readonly offered: null | number;
            readonly offerId: string;
            readonly paragraph: string;
            readonly permitted: null | number;
            readonly providerId: string;
            readonly providerName: string;
            readonly report?: {
                readonly eventId: string;
                readonly providerId?: string;
                readonly snapshotId: string;
            };
            readonly reported: boolean;
            readonly reserved: null | number;
            readonly source?: string;
        };
        readonly PlanningGoalDto: {
            readonly goal: number;
            readonly statement?: string;
        };
        readonly PlanReferenceDto: {
            readonly adoptionId?: string;
            readonly cycleId?: string;
        };
        readonly PlanStageDto: {
            /** Format: local-date */
            readonly from: string;
            /** Format: local-date */
            readonly to: string;
        };
        readonly Problem: {
            readonly code: string;
            readonly detail: string;
            readonly errors: readonly {
                readonly code?: string;
                readonly detail: string;
                readonly pointer: string;
                readonly value?: string;
                readonly wayOut: string;
                /** @constant */
                readonly yields?: true;
            }[];
            readonly rule?: string;
            readonly status: number;
            readonly title: string;
            readonly type: string;
        };
        readonly ProcessModelDto: {
            readonly backLoops: readonly components["schemas"]["BackLoopDto"][];
            readonly chains: readonly components["schemas"]["ReferralChainDto"][];
            /** @enum {string} */
            readonly land: "BW" | "BY" | "BE" | "BB" | "HB" | "HH" | "HE" | "MV" | "NI" | "NW" | "RP" | "SL" | "SN" | "ST" | "SH" | "TH";
            readonly municipal: readonly string[];
            readonly name: components["schemas"]["ModelWordsDto"];
            readonly periods: readonly components["schemas"]["NamedPeriodDto"][];
            readonly quorumRules: readonly components["schemas"]["QuorumModelDto"][];
            readonly stages: readonly components["schemas"]["StageDefinitionDto"][];
        };
        readonly ProofRow: {
            readonly bearers: readonly string[];
            readonly bodyKind?: string;
            readonly carriers?: readonly string[];
            readonly cycleId: string;
            readonly event: {
                readonly eventId: string;
                readonly position: string;
                readonly recordedAt: string;
                readonly revision: string;
                readonly stream: string;
                readonly type: string;
            };
            readonly imported: boolean;
            /** @constant */
            readonly kind: "PROOF";
            readonly on: string;
            /** @enum {unknown} */
            readonly proof: "CARRIERS_HEARD" | "CARRIERS_INVOLVED" | "COMMITTEE_INVOLVED" | "COUNCIL_DECIDED" | "EVALUATION_CLOSED" | "FEEDBACK_GIVEN" | "GAP_ASSESSED" | "GUARDIANS_INVOLVED" | "HORIZON_SET" | "INVENTORY_CLOSED" | "INVENTORY_FROZEN" | "MEASURE_APPROVED" | "MEASURE_JUDGED" | "MEASURE_OPENED" | "MEASURE_SUBMITTED" | "NEED_ESTABLISHED" | "PLAN_ADOPTED" | "RESERVE_SET" | "UPDATE_BEGUN" | "WORKING_GROUP_CONSULTED" | "YOUNG_PEOPLE_INVOLVED";
            readonly revoked?: {
                readonly eventId: string;
                readonly position: string;
                readonly recordedAt: string;
                readonly revision: string;
                readonly stream: string;
                readonly type: string;
            };
            /** @enum {unknown} */
            readonly stage?: "CHARTER" | "DECISION" | "EVALUATION" | "GAP_ANALYSIS" | "IMPLEMENTATION" | "INVENTORY" | "MEASURES" | "NEEDS" | "UPDATE";
            readonly subject: string;
            readonly takenOver: boolean;
        };
        readonly ProvedByDto: {
            readonly eventId: string;
            readonly stream: string;
            readonly type: string;
        };
        readonly ProviderDto: {
            readonly name: string;
            readonly providerId: string;
            readonly publicOperator: boolean;
        };
        readonly ProvidersDto: {
            readonly after?: string;
            readonly limit?: number;
            readonly orderBy?: string;
            /** @enum {string} */
            readonly recognised?: "true" | "false";
            /** @enum {string} */
            readonly type?: "PUBLIC" | "FREE_RECOGNISED" | "FREE_OTHER" | "PRIVATE_COMMERCIAL" | "CHURCH";
        };
        readonly ProvingEventDto: {
            readonly eventId: string;
            readonly position: string;
            readonly recordedAt: string;
            readonly revision: string;
            readonly stream: string;
            readonly type: string;
        };
        readonly PublishedFigureDto: {
            /** @enum {string} */
            readonly ageGroup: "U1" | "U3" | "U3PLUS" | "SCHOOL";
            readonly areaId?: string;
            /** @enum {string} */
            readonly figure: "CHILDREN" | "NEED" | "GAP" | "QUOTA";
            readonly published: string;
        };
        readonly PublishProcessModelDto: {
            readonly checkOnly?: boolean;
            /** @enum {string} */
            readonly land?: "BW" | "BY" | "BE" | "BB" | "HB" | "HH" | "HE" | "MV" | "NI" | "NW" | "RP" | "SL" | "SN" | "ST" | "SH" | "TH";
            readonly model?: components["schemas"]["ProcessModelDto"];
        };
        readonly QuorumModelDto: {
            readonly bodyKind: string;
            readonly source: string;
            /** @enum {string} */
            readonly threshold: "HALF_OR_MORE" | "MORE_THAN_HALF";
        };
        readonly QuorumRuleDto: {
            readonly atLeast?: number;
            /** @enum {string} */
            readonly base: "STATUTORY" | "ACTUAL_SEATS";
            /** @enum {string} */
            readonly recused: "STAY_IN_BASE" | "LEAVE_BASE";
            readonly source: string;
            /** @enum {string} */
            readonly threshold: "HALF_OR_MORE" | "MORE_THAN_HALF";
        };
        readonly Reasoned: {
            readonly reason: string;
        };
        readonly ReassignTaskDto: {
            readonly for: components["schemas"]["AssigneeDto"];
            readonly reason: string;
        };
        readonly Receipt: {
            readonly id: string;
            readonly position?: string;
            readonly revision: number;
        };
        readonly RecentChangesDto: {
            readonly limit?: number;
            readonly since: string;
        };
        readonly RecognitionDto: {
            readonly authority: string;
            /** Format: local-date */
            readonly since: string;
        };
        readonly RecognitionsDto: {
            readonly after?: string;
            readonly limit?: number;
            readonly orderBy?: string;
            readonly providerId?: string;
        };
        readonly RecordActivityReportDto: {
            readonly document?: string;
            readonly fitsGoals: boolean;
            /** Format: local-date */
            readonly receivedOn: string;
            readonly title: string;
        };
        readonly RecordAttendanceDto: {
            readonly deputies?: readonly components["schemas"]["DeputyDto"][];
            readonly itemId: string;
            readonly present: readonly string[];
        };
        readonly RecordCapacityDto: {
            /** @enum {string} */
            readonly ageGroup: "U1" | "U3" | "U3PLUS" | "SCHOOL" | "ALL";
            /** @enum {string} */
            readonly careForm: "GT" | "VO" | "RG" | "HT";
            readonly occupied?: number;
            readonly offered?: number;
            /** Format: local-date */
            readonly on: string;
            readonly permitted?: number;
            readonly reserved?: number;
            readonly source: string;
        };
        readonly RecordFiguresDto: {
            readonly figures: readonly components["schemas"]["FigureDto"][];
        };
        readonly RecordOperatorActDto: {
            /** @enum {string} */
            readonly act: "RESTORE" | "SKIP_EVENT" | "REBUILD" | "KEY_ROTATION" | "CLOCK_ACCEPTED" | "EXPORT" | "CONFIGURATION" | "EMERGENCY_ACCESS";
            readonly reason: string;
        };
        readonly RecordParticipationResultsDto: {
            readonly statements: readonly components["schemas"]["StatementDto"][];
        };
        readonly RecordPipelineBalanceDto: {
            /** Format: local-date */
            readonly asAt: string;
            readonly source: string;
            readonly totals: readonly components["schemas"]["BalanceTotalDto"][];
        };
        readonly RecordPlanAdoptionDto: {
            readonly bodyId: string;
            readonly cycleId: string;
            /** Format: local-date */
            readonly decidedOn: string;
            readonly paperId: string;
            readonly resolutionItem: string;
            readonly sessionId: string;
        };
        readonly RecordPopulationDto: {
            readonly cohorts: readonly components["schemas"]["CohortDto"][];
        };
        readonly RecordResultDto: {
            readonly amendedText?: string;
            readonly itemId: string;
            readonly referredTo?: components["schemas"]["ReferralDto"];
            readonly resolutionItems: readonly string[];
            readonly resultLabel?: string;
            readonly rollCall?: readonly components["schemas"]["SeatVoteDto"][];
            readonly secret?: boolean;
            /** @enum {string} */
            readonly stated?: "ACCEPTED" | "ACCEPTED_AMENDED" | "PARTLY_ACCEPTED" | "REJECTED" | "RECOMMENDED" | "HEARD" | "NOTED" | "POSTPONED" | "REFERRED" | "REMOVED" | "WITHDRAWN" | "NOT_VOTED" | "UNKNOWN";
            readonly votes?: components["schemas"]["VotesDto"];
        };
        readonly RededicateMeasureDto: {
            readonly informationPaperId?: string;
            readonly reason: string;
            /** Format: local-date */
            readonly rededicatedOn: string;
            readonly site: string;
            readonly to: readonly components["schemas"]["PlaceChangeDto"][];
        };
        readonly ReferralChainDto: {
            readonly name: string;
            readonly planAdoption: boolean;
            readonly steps: readonly components["schemas"]["ChainStepDto"][];
            readonly title: components["schemas"]["ModelWordsDto"];
        };
        readonly ReferralDto: {
            readonly bodyId: string;
            /** @enum {string} */
            readonly competence: "DECIDE" | "RECOMMEND" | "HEAR" | "NOTE" | "DISCUSS";
        };
        readonly RegisteredMeasure: {
            readonly content?: components["schemas"]["Content"];
            readonly cost: {
                readonly income: number;
                readonly investment: number;
                readonly net: number;
                readonly operating: number;
            };
            readonly decision?: {
                readonly decidedOn: string;
                readonly paperId: string;
                readonly resolutionItem: string;
                readonly sessionId: string;
            };
            readonly findings: readonly {
                readonly rule: string;
                readonly value?: string;
            }[];
            readonly frame?: {
                readonly adoptedPlan?: {
                    readonly cycleId: string;
                } | {
                    readonly adoptionId: string;
                };
                readonly cycleId?: string;
                readonly exception: boolean;
            };
            readonly fundable: boolean;
            readonly imported: boolean;
            readonly last?: {
                readonly complete: boolean;
                readonly cycleId?: string;
                readonly measureId: string;
                readonly openedOn: string;
                readonly places: readonly {
                    /** @enum {unknown} */
                    readonly ageGroup?: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                    readonly amount: number;
                    readonly areaId: string;
                    readonly areaName: string;
                    /** @enum {unknown} */
                    readonly careForm?: "GT" | "HT" | "RG" | "VO";
                    /** @enum {unknown} */
                    readonly unit: "CASES" | "FTE_HUNDREDTHS" | "HOURS_PER_WEEK" | "PLACES" | "VISITORS_PER_WEEK";
                }[];
            } | {
                readonly by: string;
                readonly cycleId?: string;
                readonly measureId: string;
                readonly places: readonly {
                    /** @enum {unknown} */
                    readonly ageGroup?: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                    readonly amount: number;
                    readonly areaId: string;
                    readonly areaName: string;
                    /** @enum {unknown} */
                    readonly careForm?: "GT" | "HT" | "RG" | "VO";
                    /** @enum {unknown} */
                    readonly unit: "CASES" | "FTE_HUNDREDTHS" | "HOURS_PER_WEEK" | "PLACES" | "VISITORS_PER_WEEK";
                }[];
                readonly reason: string;
                readonly withdrawnOn: string;
            } | {
                readonly cycleId?: string;
                readonly measureId: string;
                readonly places: readonly {
                    /** @enum {unknown} */
                    readonly ageGroup?: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                    readonly amount: number;
                    readonly areaId: string;
                    readonly areaName: string;
                    /** @enum {unknown} */
                    readonly careForm?: "GT" | "HT" | "RG" | "VO";
                    /** @enum {unknown} */
                    readonly unit: "CASES" | "FTE_HUNDREDTHS" | "HOURS_PER_WEEK" | "PLACES" | "VISITORS_PER_WEEK";
                }[];
                readonly reason: string;
                readonly releasedOn: string;
            } | {
                readonly cycleId?: string;
                readonly from: readonly {
                    /** @enum {unknown} */
                    readonly ageGroup?: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                    readonly amount: number;
                    readonly areaId: string;
                    readonly areaName: string;
                    /** @enum {unknown} */
                    readonly careForm?: "GT" | "HT" | "RG" | "VO";
                    /** @enum {unknown} */
                    readonly unit: "CASES" | "FTE_HUNDREDTHS" | "HOURS_PER_WEEK" | "PLACES" | "VISITORS_PER_WEEK";
                }[];
                readonly informationPaperId?: string;
                readonly measureId: string;
                readonly reason: string;
                readonly rededicatedOn: string;
                readonly site: string;
                readonly to: readonly {
                    /** @enum {unknown} */
                    readonly ageGroup?: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                    readonly amount: number;
                    readonly areaId: string;
                    readonly areaName: string;
                    /** @enum {unknown} */
                    readonly careForm?: "GT" | "HT" | "RG" | "VO";
                    /** @enum {unknown} */
                    readonly unit: "CASES" | "FTE_HUNDREDTHS" | "HOURS_PER_WEEK" | "PLACES" | "VISITORS_PER_WEEK";
                }[];
            } | {
                readonly cycleId?: string;
                readonly from?: string;
                readonly measureId: string;
                readonly reason: string;
                readonly to: {
                    readonly name: string;
                    readonly providerId: string;
                    readonly publicOperator: boolean;
                };
                readonly transferredOn: string;
            };
            readonly lastOn?: string;
            readonly measureId: string;
            readonly opened: readonly {
                /** @enum {unknown} */
                readonly ageGroup?: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                readonly amount: number;
                readonly areaId: string;
                readonly areaName: string;
                /** @enum {unknown} */
                readonly careForm?: "GT" | "HT" | "RG" | "VO";
                /** @enum {unknown} */
                readonly unit: "CASES" | "FTE_HUNDREDTHS" | "HOURS_PER_WEEK" | "PLACES" | "VISITORS_PER_WEEK";
            }[];
            readonly openings: readonly {
                readonly complete: boolean;
                readonly cycleId?: string;
                readonly measureId: string;
                readonly openedOn: string;
                readonly places: readonly {
                    /** @enum {unknown} */
                    readonly ageGroup?: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                    readonly amount: number;
                    readonly areaId: string;
                    readonly areaName: string;
                    /** @enum {unknown} */
                    readonly careForm?: "GT" | "HT" | "RG" | "VO";
                    /** @enum {unknown} */
                    readonly unit: "CASES" | "FTE_HUNDREDTHS" | "HOURS_PER_WEEK" | "PLACES" | "VISITORS_PER_WEEK";
                }[];
            }[];
            readonly overrides: readonly {
                readonly reason: string;
                readonly rule: string;
            }[];
            readonly remaining: readonly {
                /** @enum {unknown} */
                readonly ageGroup?: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                readonly amount: number;
                readonly areaId: string;
                readonly areaName: string;
                /** @enum {unknown} */
                readonly careForm?: "GT" | "HT" | "RG" | "VO";
                /** @enum {unknown} */
                readonly unit: "CASES" | "FTE_HUNDREDTHS" | "HOURS_PER_WEEK" | "PLACES" | "VISITORS_PER_WEEK";
            }[];
            /** @enum {unknown} */
            readonly status: "APPROVED" | "DRAFT" | "IN_PIPELINE" | "NONE" | "OPENED" | "REDEDICATED" | "REJECTED" | "RELEASED" | "SUBMITTED" | "TRANSFERRED" | "WITHDRAWN";
            readonly yearly: readonly {
                readonly income: number;
                readonly investment: number;
                readonly net: number;
                readonly operating: number;
                readonly year: number;
            }[];
        };
        readonly RegisterFacilityDto: {
            readonly address?: string;
            readonly areaId: string;
            readonly name: string;
            /** Format: local-date */
            readonly openedOn: string;
            readonly providerId: string;
        };
        readonly RegisterProviderDto: {
            readonly name: string;
            readonly recognition?: components["schemas"]["RecognitionDto"];
            /** @enum {string} */
            readonly type: "PUBLIC" | "FREE_RECOGNISED" | "FREE_OTHER" | "PRIVATE_COMMERCIAL" | "CHURCH";
            /** @enum {string} */
            readonly umbrella?: "CARITAS" | "DIAKONIE" | "AWO" | "DPWV" | "DRK" | "ZWST" | "YOUTH";
        };
        readonly ReleaseMeasureDto: {
            readonly reason: string;
            /** Format: local-date */
            readonly releasedOn: string;
        };
        readonly RemindOfTaskDto: {
            readonly taskId: string;
        };
        readonly RemoveAgendaItemDto: {
            readonly itemId: string;
            readonly reason: string;
        };
        readonly RenamePlanningAreaDto: {
            /** Format: local-date */
            readonly from: string;
            readonly name: string;
        };
        readonly RenameProviderDto: {
            /** Format: local-date */
            readonly from: string;
            readonly name: string;
        };
        readonly ReopenNeedsDto: {
            readonly reason: string;
        };
        readonly ReopenStageDto: {
            /** @enum {string} */
            readonly from: "CHARTER" | "INVENTORY" | "NEEDS" | "GAP_ANALYSIS" | "MEASURES" | "DECISION" | "IMPLEMENTATION" | "EVALUATION" | "UPDATE";
            readonly reason: string;
        };
        readonly ReportedRowDto: {
            /** @enum {string} */
            readonly ageGroup: "U1" | "U3" | "U3PLUS" | "SCHOOL" | "ALL";
            /** @enum {string} */
            readonly careForm: "GT" | "VO" | "RG" | "HT";
            readonly facilityId: string;
            readonly occupied?: number;
            readonly offered?: number;
            readonly offerId: string;
            readonly permitted?: number;
            readonly reserved?: number;
        };
        readonly ReportOfDto: {
            readonly eventId: string;
            readonly providerId?: string;
            readonly snapshotId: string;
        };
        readonly RequestDataDto: {
            /** Format: local-date */
            readonly dueOn: string;
            readonly providerId: string;
        };
        readonly RequestErasureDto: {
            /** @enum {string} */
            readonly legalBasis: "GDPR_17" | "SGB_X_84";
        };
        readonly RequestNotificationDto: {
            readonly about: components["schemas"]["AboutDto"];
            readonly to: string;
        };
        readonly RescheduleTaskDto: {
            /** Format: local-date */
            readonly dueOn: string;
            readonly reason: string;
        };
        readonly ResultRow: {
            readonly amendedText?: string;
            readonly before?: {
                /** @enum {unknown} */
                readonly outcome: "ACCEPTED" | "ACCEPTED_AMENDED" | "HEARD" | "NOTED" | "NOT_VOTED" | "PARTLY_ACCEPTED" | "POSTPONED" | "RECOMMENDED" | "REFERRED" | "REJECTED" | "REMOVED" | "UNKNOWN" | "WITHDRAWN";
                readonly votes?: components["schemas"]["Votes"];
            };
            readonly body: string;
            readonly bodyId: string;
            /** @enum {unknown} */
            readonly bodyKind: "AGENDA_BOARD" | "COUNCIL" | "FINANCE_COMMITTEE" | "JHA" | "LJHA" | "LOCAL_COUNCIL" | "MAIN_COMMITTEE" | "SUBCOMMITTEE" | "WORKING_GROUP_78";
            readonly carried?: boolean;
            /** @enum {unknown} */
            readonly competence: "DECIDE" | "DISCUSS" | "HEAR" | "NOTE" | "RECOMMEND";
            readonly cycleId?: string;
            readonly decidedOn: string;
            readonly eventId: string;
            readonly explanation: readonly {
                readonly de: string;
                readonly en: string;
            }[];
            readonly findings: readonly {
                readonly rule: string;
                readonly value?: string;
            }[];
            readonly imported?: {
                readonly document?: string;
                readonly source: string;
            };
            readonly itemId: string;
            readonly measureIds: readonly string[];
            readonly noOpposition?: boolean;
            /** @enum {unknown} */
            readonly outcome: "ACCEPTED" | "ACCEPTED_AMENDED" | "HEARD" | "NOTED" | "NOT_VOTED" | "PARTLY_ACCEPTED" | "POSTPONED" | "RECOMMENDED" | "REFERRED" | "REJECTED" | "REMOVED" | "UNKNOWN" | "WITHDRAWN";
            readonly overrides: readonly {
                readonly reason: string;
                readonly rule: string;
            }[];
            readonly paperId: string;
            readonly paperVersion: number;
            readonly planAdoption: boolean;
            readonly reason?: string;
            readonly recordedAt: string;
            readonly recordedBy: string;
            readonly referredTo?: {
                readonly bodyId: string;
                /** @enum {unknown} */
                readonly competence: "DECIDE" | "DISCUSS" | "HEAR" | "NOTE" | "RECOMMEND";
            };
            readonly resolutionItem: string;
            readonly resultLabel?: string;
            readonly rollCall?: readonly {
                /** @enum {unknown} */
                readonly choice: "abstain" | "no" | "yes";
                readonly seatId: string;
            }[];
            readonly secret?: boolean;
            readonly sessionId: string;
            readonly stepId: string;
            readonly summary: {
                readonly de: string;
                readonly en: string;
            };
            readonly title: string;
            readonly unanimous?: boolean;
            readonly votes?: components["schemas"]["Votes"];
        };
        readonly ResultsDto: {
            readonly after?: string;
            readonly bodyId?: string;
            readonly cycleId?: string;
            readonly limit?: number;
            readonly orderBy?: string;
            /** @enum {string} */
            readonly outcome?: "ACCEPTED" | "ACCEPTED_AMENDED" | "PARTLY_ACCEPTED" | "REJECTED" | "RECOMMENDED" | "HEARD" | "NOTED" | "POSTPONED" | "REFERRED" | "REMOVED" | "WITHDRAWN" | "NOT_VOTED" | "UNKNOWN";
            readonly paperId?: string;
            readonly sessionId?: string;
        };
        readonly RetryJobDto: {
            readonly job: string;
            /** @enum {string} */
            readonly kind: "deadline" | "reaction" | "effect";
            readonly tenant: string;
        };
        readonly ReturnMeasureDto: {
            readonly reason: string;
        };
        readonly RevokePlanAdoptionDto: {
            readonly cycleId: string;
            readonly paperId: string;
            readonly reason: string;
            readonly resolutionItem: string;
        };
        readonly RevokeRoleDto: {
            readonly providerId?: string;
            /** @enum {string} */
            readonly role: "planner" | "headOfPlanning" | "departmentHead" | "committeeMember" | "chair" | "minuteTaker" | "provider" | "auditor" | "administrator";
        };
        readonly SearchDto: {
            /** @enum {string} */
            readonly kind?: "cycle" | "facility" | "provider" | "snapshot" | "assessment" | "invitation" | "occasion" | "response" | "measure" | "evaluation" | "paper" | "session" | "person";
            readonly limit?: number;
            readonly q: string;
        };
        readonly SeatAssignmentDto: {
            readonly person: string;
            readonly seatId: string;
        };
        readonly SeatDto: {
            /** @enum {string} */
            readonly group: "COUNCIL_SIDE" | "FREE_CARRIER_SIDE" | "ADVISORY";
            readonly proposer?: string;
            readonly seatId: string;
            readonly voting: boolean;
        };
        readonly SeatNow: {
            readonly from?: string;
            /** @enum {unknown} */
            readonly group: "ADVISORY" | "COUNCIL_SIDE" | "FREE_CARRIER_SIDE";
            readonly person?: string;
            readonly proposer?: string;
            readonly seatId: string;
            readonly until?: string;
            readonly voting: boolean;
        };
        readonly SeatsDto: {
            readonly after?: string;
            readonly limit?: number;
            readonly orderBy?: string;
            readonly seatId?: string;
        };
        readonly SeatVoteDto: {
            /** @enum {string} */
            readonly choice: "yes" | "no" | "abstain";
            readonly seatId: string;
        };
        readonly SessionsDto: {
            readonly after?: string;
            readonly bodyId?: string;
            readonly limit?: number;
            readonly orderBy?: string;
            /** @enum {string} */
            readonly status?: "CONVENED" | "OPEN" | "CLOSED" | "CANCELLED";
        };
        readonly SetFollowUpDto: {
            /** Format: local-date */
            readonly followUpOn: string;
        };
        readonly SetHorizonDto: {
            /** Format: local-date */
            readonly from: string;
            /** Format: local-date */
            readonly to: string;
        };
        readonly SetIndicatorDto: {
            readonly baseline: string;
            readonly goal?: string;
            readonly indicatorId: string;
            readonly name: string;
            readonly staircaseStep: number;
            readonly target: string;
            readonly unit: string;
        };
        readonly SetReferralChainDto: {
            readonly steps: readonly components["schemas"]["PaperStepDto"][];
        };
        readonly SetReserveDto: {
            /** @enum {string} */
            readonly ageGroup: "U1" | "U3" | "U3PLUS" | "SCHOOL";
            readonly areaId?: string;
            readonly share: string;
        };
        readonly SetTargetQuotaDto: {
            /** @enum {string} */
            readonly ageGroup: "U1" | "U3" | "U3PLUS" | "SCHOOL";
            readonly displayPrecision: number;
            readonly quota: string;
            readonly resolution?: string;
            readonly source: string;
            readonly year: number;
        };
        readonly SkipStepDto: {
            readonly reason: string;
            readonly stepId: string;
        };
        readonly SnapshotsDto: {
            readonly after?: string;
            readonly cycleId?: string;
            readonly limit?: number;
            readonly orderBy?: string;
            /** @enum {string} */
            readonly state?: "OPEN" | "FROZEN";
        };
        readonly StageDefinitionDto: {
            readonly closesAfter: readonly ("CHARTER" | "INVENTORY" | "NEEDS" | "GAP_ANALYSIS" | "MEASURES" | "DECISION" | "IMPLEMENTATION" | "EVALUATION" | "UPDATE")[];
            readonly gates: readonly components["schemas"]["GateDto"][];
            readonly name: components["schemas"]["ModelWordsDto"];
            /** @enum {string} */
            readonly stage: "CHARTER" | "INVENTORY" | "NEEDS" | "GAP_ANALYSIS" | "MEASURES" | "DECISION" | "IMPLEMENTATION" | "EVALUATION" | "UPDATE";
        };
        readonly StartCycleDto: {
            readonly horizon?: components["schemas"]["HorizonDto"];
            readonly modelId: string;
            readonly modelVersion?: number;
            readonly previousCycleId?: string;
            readonly sectoralPlan: string;
            readonly title: string;
        };
        readonly StartNextCycleDto: {
            readonly cycleId: string;
            readonly previousCycleId: string;
        };
        readonly StatementDto: {
            readonly code: string;
            /** @enum {string} */
            readonly consideration: "ADOPTED" | "PARTLY" | "NOT";
            readonly reason?: string;
            readonly statement: string;
        };
        readonly StepRow: {
            readonly body: string;
            readonly bodyId: string;
            /** @enum {unknown} */
            readonly bodyKind: "AGENDA_BOARD" | "COUNCIL" | "FINANCE_COMMITTEE" | "JHA" | "LJHA" | "LOCAL_COUNCIL" | "MAIN_COMMITTEE" | "SUBCOMMITTEE" | "WORKING_GROUP_78";
            /** @enum {unknown} */
            readonly competence: "DECIDE" | "DISCUSS" | "HEAR" | "NOTE" | "RECOMMEND";
            readonly completedOn?: string;
            /** @enum {unknown} */
            readonly outcome?: "ACCEPTED" | "ACCEPTED_AMENDED" | "HEARD" | "NOTED" | "NOT_VOTED" | "PARTLY_ACCEPTED" | "POSTPONED" | "RECOMMENDED" | "REFERRED" | "REJECTED" | "REMOVED" | "UNKNOWN" | "WITHDRAWN";
            readonly overrides?: readonly {
                readonly reason: string;
                readonly rule: string;
            }[];
            readonly perItem?: readonly {
                /** @enum {unknown} */
                readonly competence: "DECIDE" | "DISCUSS" | "HEAR" | "NOTE" | "RECOMMEND";
                readonly resolutionItem: string;
            }[];
            readonly reason?: string;
            readonly results: readonly {
                /** @enum {unknown} */
                readonly outcome: "ACCEPTED" | "ACCEPTED_AMENDED" | "HEARD" | "NOTED" | "NOT_VOTED" | "PARTLY_ACCEPTED" | "POSTPONED" | "RECOMMENDED" | "REFERRED" | "REJECTED" | "REMOVED" | "UNKNOWN" | "WITHDRAWN";
                readonly resolutionItem: string;
            }[];
            readonly sessionId?: string;
            /** @enum {unknown} */
            readonly status: "COMPLETED" | "OPEN" | "PENDING" | "SKIPPED";
            readonly stepId: string;
        };
        readonly StoryEntry: {
            readonly actor: string;
            readonly backdated?: string;
            readonly commandId: string;
            readonly effectiveOn?: string;
            readonly events: readonly {
                readonly eventId: string;
                readonly type: string;
            }[];
            readonly imported?: string;
            readonly overrides?: readonly {
                readonly reason: string;
                readonly rule: string;
            }[];
            readonly position: string;
            readonly recordedAt: string;
            readonly says: {
                readonly de: string;
                readonly en: string;
            };
            readonly stream: string;
            readonly until: string;
        };
        readonly StoryPageDto: {
            readonly after?: string;
            readonly limit?: number;
        };
        readonly SummaryDto: {
            readonly cycleId?: string;
        };
        readonly TableDto: {
            /** @enum {string} */
            readonly format?: "csv" | "xlsx";
            /** @enum {string} */
            readonly language?: "de" | "en";
        };
        readonly TableMappingDto: {
            readonly columns: readonly components["schemas"]["ColumnMappingDto"][];
            readonly dayOfYear?: string;
            readonly defaults?: components["schemas"]["DimensionsDto"];
            /** @enum {string} */
            readonly delimiter?: ";" | "," | "\t";
            /** @enum {string} */
            readonly empty?: "REFUSE" | "NIL" | "UNKNOWN";
            readonly headerRows?: number;
            readonly method?: string;
            /** @enum {string} */
            readonly numbers?: "AUTO" | "GERMAN" | "ENGLISH";
            readonly onlyTranslatedAreas?: boolean;
            readonly preambleRows?: number;
            /** @enum {string} */
            readonly publication?: "PUBLISHED" | "INTERNAL";
            /** @enum {string} */
            readonly quality?: "REPORTED" | "ESTIMATED" | "FORECAST";
            readonly sheet?: string;
            readonly source: string;
            readonly translations?: readonly components["schemas"]["TranslationDto"][];
        };
        readonly TakeFiguresFromImportDto: {
            readonly figures: readonly components["schemas"]["WantedFigureDto"][];
            readonly importId: string;
        };
        readonly TakeOverStageDto: {
            readonly reason: string;
        };
        readonly TakeReportedPlacesDto: {
            readonly facilityId: string;
            readonly findings: readonly unknown[];
            /** Format: local-date */
            readonly on: string;
            readonly overrides: readonly unknown[];
            readonly report: components["schemas"]["ReportOfDto"];
            readonly rows: readonly components["schemas"]["ReportedRowDto"][];
            readonly source: string;
        };
        readonly TaskDueDto: {
            readonly from: string;
            readonly period: Record<string, never>;
            readonly place: components["schemas"]["TaskPlaceDto"];
        };
        readonly TaskPlaceDto: {
            /** @enum {string} */
            readonly land: "BW" | "BY" | "BE" | "BB" | "HB" | "HH" | "HE" | "MV" | "NI" | "NW" | "RP" | "SL" | "SN" | "ST" | "SH" | "TH";
            readonly municipal?: readonly unknown[];
        };
        readonly TaskReasonDto: {
            readonly reason: string;
        };
        readonly TasksDto: {
            readonly after?: string;
            readonly cycleId?: string;
            /** @enum {string} */
            readonly kind?: "STAGE" | "COMMITTEE" | "IMPLEMENTATION" | "GENERAL";
            readonly limit?: number;
            readonly orderBy?: string;
            readonly person?: string;
            /** @enum {string} */
            readonly role?: "planner" | "headOfPlanning" | "departmentHead" | "committeeMember" | "chair" | "minuteTaker" | "provider" | "auditor" | "administrator";
            readonly seatId?: string;
            /** @enum {string} */
            readonly status?: "OPEN" | "CLAIMED" | "COMPLETED" | "CANCELLED";
            readonly subject?: string;
        };
        readonly TaskSubjectDto: {
            readonly id: string;
            /** @enum {string} */
            readonly kind: "CYCLE" | "PAPER" | "MEASURE" | "SESSION" | "OTHER";
        };
        readonly TaskWordsDto: {
            readonly de: string;
            readonly en: string;
        };
        readonly TenantRow: {
            readonly administrator?: string;
            readonly authority: string;
            readonly createdAt: string;
            readonly demo: boolean;
            readonly land: string;
            readonly tenant: string;
        };
        readonly Term: {
            readonly calendarVersion: string;
            readonly dueAt: string;
            readonly inputs: Record<string, never>;
            readonly result: string;
            readonly steps: readonly {
                readonly de: string;
                readonly en: string;
            }[];
            readonly unshifted: string;
        };
        readonly TransferFacilityDto: {
            /** Format: local-date */
            readonly from: string;
            readonly providerId: string;
        };
        readonly TransferMeasureDto: {
            readonly reason: string;
            readonly to: components["schemas"]["ProviderDto"];
            /** Format: local-date */
            readonly transferredOn: string;
        };
        readonly TranslationDto: {
            readonly from: string;
            /** @enum {string} */
            readonly role: "area" | "areaName" | "ageGroup" | "measure" | "careForm" | "sex" | "nationality" | "year" | "date" | "value" | "ignore";
            readonly to: string;
        };
        readonly UnknownPlaces: {
            readonly decidedOn: string;
            readonly from: string;
            /** @constant */
            readonly kind: "UNKNOWN";
            readonly leaves?: {
                /** @enum {unknown} */
                readonly because: "REDEDICATED" | "REFERENCE_DATE" | "RELEASED" | "TRANSFERRED" | "WITHDRAWN";
                readonly on: string;
            };
            readonly measureId: string;
            readonly openedOn?: string;
            readonly title: string;
        };
        readonly UpcomingDto: {
            readonly weeks?: number;
        };
        readonly VacateSeatDto: {
            /** @enum {string} */
            readonly reason: "TERM_ENDED" | "RESIGNED" | "RECALLED" | "SUCCEEDED" | "OTHER";
            readonly seatId: string;
            /** Format: local-date */
            readonly until: string;
        };
        readonly VotePreviewDto: {
            readonly abstain?: number;
            readonly no?: number;
            readonly resolutionItem: string;
            readonly yes?: number;
        };
        readonly Votes: {
            readonly abstain: number;
            readonly entitled?: number;
            readonly no: number;
            readonly present?: number;
            readonly recused?: number;
            readonly yes: number;
        };
        readonly VotesDto: {
            readonly abstain: number;
            readonly entitled?: number;
            readonly no: number;
            readonly present?: number;
            readonly recused?: number;
            readonly yes: number;
        };
        readonly WantedFigureDto: {
            /** @enum {string} */
            readonly ageGroup: "U1" | "U3" | "U3PLUS" | "SCHOOL" | "ALL";
            readonly areaId: string;
            /** Format: local-date */
            readonly asOf?: string;
            /** @enum {string} */
            readonly careForm?: "GT" | "VO" | "RG" | "HT";
            /** @enum {string} */
            readonly measure: "CHILDREN" | "INHABITANTS" | "BIRTHS" | "DEATHS" | "PLACES" | "PERMITTED_PLACES" | "OCCUPIED_PLACES" | "RESERVED_PLACES" | "CHILDMINDING_PLACES" | "CHILDREN_IN_CARE" | "GROUPS" | "FACILITIES" | "STAFF" | "FTE" | "VISITORS_PER_WEEK" | "OPENING_HOURS_PER_WEEK" | "CASES";
            readonly ofAgeGroups?: readonly string[];
            readonly ofAreas?: readonly string[];
            /** @enum {string} */
            readonly ofMeasure?: "CHILDREN" | "INHABITANTS" | "BIRTHS" | "DEATHS" | "PLACES" | "PERMITTED_PLACES" | "OCCUPIED_PLACES" | "RESERVED_PLACES" | "CHILDMINDING_PLACES" | "CHILDREN_IN_CARE" | "GROUPS" | "FACILITIES" | "STAFF" | "FTE" | "VISITORS_PER_WEEK" | "OPENING_HOURS_PER_WEEK" | "CASES";
        };
        readonly WithdrawMeasureDto: {
            readonly by: string;
            readonly reason: string;
            /** Format: local-date */
            readonly withdrawnOn: string;
        };
        readonly WithdrawRecusalDto: {
            readonly itemId: string;
            readonly resolutionItem?: string;
            readonly seatId: string;
        };
        readonly YearCostDto: {
            readonly income: number;
            readonly investment: number;
            readonly operating: number;
            readonly year: number;
        };
        readonly YearCountDto: {
            readonly ages: readonly string[];
            readonly year: number;
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
    readonly listAgendaItems: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly asOf?: string;
                readonly bodyId?: string;
                readonly format?: "csv" | "xlsx";
                readonly language?: "de" | "en";
                readonly limit?: number;
                readonly orderBy?: string;
                readonly paperId?: string;
                readonly sessionId?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next?: string;
                        readonly position?: string;
                        readonly rows: readonly ({
                            readonly id: string;
                        } & {
                            readonly body: string;
                            readonly bodyId: string;
                            /** @constant */
                            readonly cancelled?: true;
                            readonly cycleId?: string;
                            readonly date: string;
                            readonly deputies?: readonly {
                                readonly person: string;
                                readonly seatId: string;
                            }[];
                            readonly itemId: string;
                            readonly paperId: string;
                            readonly paperVersion: number;
                            readonly present?: readonly string[];
                            readonly recused: readonly {
                                readonly resolutionItem?: string;
                                readonly seatId: string;
                            }[];
                            readonly results: readonly {
                                /** @enum {unknown} */
                                readonly competence: "DECIDE" | "DISCUSS" | "HEAR" | "NOTE" | "RECOMMEND";
                                readonly corrected?: boolean;
                                readonly deputies?: readonly {
                                    readonly person: string;
                                    readonly seatId: string;
                                }[];
                                /** @enum {unknown} */
                                readonly outcome?: "ACCEPTED" | "ACCEPTED_AMENDED" | "HEARD" | "NOTED" | "NOT_VOTED" | "PARTLY_ACCEPTED" | "POSTPONED" | "RECOMMENDED" | "REFERRED" | "REJECTED" | "REMOVED" | "UNKNOWN" | "WITHDRAWN";
                                readonly present?: readonly string[];
                                readonly resolutionItem: string;
                                readonly resultLabel?: string;
                                readonly votes?: components["schemas"]["Votes"];
                            }[];
                            readonly sessionId: string;
                            readonly stepId: string;
                            readonly title: string;
                        })[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listPlanningAreas: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly asOf?: string;
                readonly format?: "csv" | "xlsx";
                readonly language?: "de" | "en";
                readonly level?: "CITY" | "PLANNING_REGION" | "DISTRICT" | "STATISTICAL_BLOCK" | "SOCIAL_SPACE";
                readonly limit?: number;
                readonly on?: string;
                readonly orderBy?: string;
                readonly parentId?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next?: string;
                        readonly position?: string;
                        readonly rows: readonly ({
                            readonly id: string;
                        } & {
                            readonly areaId: string;
                            /** @enum {unknown} */
                            readonly level: "CITY" | "DISTRICT" | "PLANNING_REGION" | "SOCIAL_SPACE" | "STATISTICAL_BLOCK";
                            readonly name: string;
                            readonly parentId: string;
                            readonly parents: {
                                readonly [key: string]: string;
                            };
                            readonly specialNeed: boolean;
                            readonly successors?: readonly string[];
                            readonly validFrom: string;
                            readonly validTo?: string;
                        })[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly DefinePlanningArea: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly areaId: string;
                    readonly backdating?: string;
                    readonly hierarchy?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    /** @enum {string} */
                    readonly level: "CITY" | "PLANNING_REGION" | "DISTRICT" | "STATISTICAL_BLOCK" | "SOCIAL_SPACE";
                    readonly name: string;
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly parentId?: string;
                    readonly specialNeed?: boolean;
                    /** Format: local-date */
                    readonly validFrom: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly planningArea: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly on?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly areaId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                    } & {
                        readonly areaId: string;
                        /** @enum {unknown} */
                        readonly level: "CITY" | "DISTRICT" | "PLANNING_REGION" | "SOCIAL_SPACE" | "STATISTICAL_BLOCK";
                        readonly name: string;
                        readonly parentId: string;
                        readonly parents: {
                            readonly [key: string]: string;
                        };
                        readonly specialNeed: boolean;
                        readonly successors?: readonly string[];
                        readonly validFrom: string;
                        readonly validTo?: string;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly DissolvePlanningArea: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly areaId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly successors: readonly string[];
                    /** Format: local-date */
                    readonly validTo: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RenamePlanningArea: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly areaId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    /** Format: local-date */
                    readonly from: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly name: string;
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PlacePlanningArea: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly areaId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly hierarchy: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly parentId?: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly DeclareSpecialNeed: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly areaId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    /** Format: local-date */
                    readonly from: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly reason: string;
                    readonly specialNeed: boolean;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listAttachments: {
        readonly parameters: {
            readonly query: {
                readonly after?: string;
                readonly asOf?: string;
                readonly format?: "csv" | "xlsx";
                readonly language?: "de" | "en";
                readonly limit?: number;
                readonly orderBy?: string;
                readonly subjectId: string;
                readonly subjectKind: "cycle" | "facility" | "provider" | "snapshot" | "assessment" | "invitation" | "occasion" | "response" | "measure" | "evaluation" | "paper" | "session";
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly attaches: boolean;
                        readonly next?: string;
                        readonly position?: string;
                        readonly rows: readonly {
                            readonly at: string;
                            readonly attachmentId: string;
                            readonly by: string;
                            readonly documentHash: string;
                            readonly fileName: string;
                            readonly id: string;
                            /** @enum {unknown} */
                            readonly media: "ARCHIVE" | "JPEG" | "OTHER" | "PDF" | "PNG" | "TEXT";
                            readonly removable: boolean;
                            readonly size: number;
                            readonly subjectId: string;
                            readonly subjectKind: string;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly UploadAttachment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    readonly file: string;
                    readonly name: string;
                    readonly subjectId: string;
                    /** @enum {unknown} */
                    readonly subjectKind: "cycle" | "facility" | "provider" | "snapshot" | "assessment" | "invitation" | "occasion" | "response" | "measure" | "evaluation" | "paper" | "session";
                };
            };
        };
        readonly responses: {
            /** @description Answer */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": unknown;
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly DetachFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly attachmentId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly DownloadAttachment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly attachmentId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": unknown;
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listBodies: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly asOf?: string;
                readonly format?: "csv" | "xlsx";
                readonly kind?: "JHA" | "LJHA" | "SUBCOMMITTEE" | "WORKING_GROUP_78" | "LOCAL_COUNCIL" | "FINANCE_COMMITTEE" | "MAIN_COMMITTEE" | "COUNCIL" | "AGENDA_BOARD";
                readonly language?: "de" | "en";
                readonly limit?: number;
                readonly orderBy?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next?: string;
                        readonly position?: string;
                        readonly rows: readonly ({
                            readonly id: string;
                        } & {
                            readonly bodyId: string;
                            readonly constitutedOn?: string;
                            readonly findings: readonly {
                                readonly rule: string;
                                readonly value?: string;
                            }[];
                            readonly held: number;
                            /** @enum {unknown} */
                            readonly kind: "AGENDA_BOARD" | "COUNCIL" | "FINANCE_COMMITTEE" | "JHA" | "LJHA" | "LOCAL_COUNCIL" | "MAIN_COMMITTEE" | "SUBCOMMITTEE" | "WORKING_GROUP_78";
                            readonly name: string;
                            readonly offices: {
                                readonly CHAIR?: {
                                    readonly from: string;
                                    readonly person: string;
                                };
                                readonly MINUTE_TAKER?: {
                                    readonly from: string;
                                    readonly person: string;
                                };
                            };
                            readonly place: {
                                /** @enum {unknown} */
                                readonly land: "BB" | "BE" | "BW" | "BY" | "HB" | "HE" | "HH" | "MV" | "NI" | "NW" | "RP" | "SH" | "SL" | "SN" | "ST" | "TH";
                                readonly municipal?: readonly string[];
                            };
                            readonly rules: {
                                readonly convening: {
                                    readonly period: components["schemas"]["BackwardPeriod"];
                                    readonly source: string;
                                };
                                readonly majority: {
                                    /** @constant */
                                    readonly name: "SIMPLE_MAJORITY";
                                    readonly source: string;
                                };
                                readonly quorum: {
                                    readonly atLeast?: number;
                                    /** @enum {unknown} */
                                    readonly base: "ACTUAL_SEATS" | "STATUTORY";
                                    /** @enum {unknown} */
                                    readonly recused: "LEAVE_BASE" | "STAY_IN_BASE";
                                    readonly source: string;
                                    /** @enum {unknown} */
                                    readonly threshold: "HALF_OR_MORE" | "MORE_THAN_HALF";
                                };
                            };
                            readonly seats: readonly components["schemas"]["SeatNow"][];
                            readonly voting: number;
                        })[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly EstablishBody: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    /** @enum {string} */
                    readonly kind: "JHA" | "LJHA" | "SUBCOMMITTEE" | "WORKING_GROUP_78" | "LOCAL_COUNCIL" | "FINANCE_COMMITTEE" | "MAIN_COMMITTEE" | "COUNCIL" | "AGENDA_BOARD";
                    readonly name: string;
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly place: components["schemas"]["BodyPlaceDto"];
                    readonly rules?: components["schemas"]["BodyRulesDto"];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly body: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly bodyId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                    } & {
                        readonly bodyId: string;
                        readonly constitutedOn?: string;
                        readonly findings: readonly {
                            readonly rule: string;
                            readonly value?: string;
                        }[];
                        readonly held: number;
                        /** @enum {unknown} */
                        readonly kind: "AGENDA_BOARD" | "COUNCIL" | "FINANCE_COMMITTEE" | "JHA" | "LJHA" | "LOCAL_COUNCIL" | "MAIN_COMMITTEE" | "SUBCOMMITTEE" | "WORKING_GROUP_78";
                        readonly name: string;
                        readonly offices: {
                            readonly CHAIR?: {
                                readonly from: string;
                                readonly person: string;
                            };
                            readonly MINUTE_TAKER?: {
                                readonly from: string;
                                readonly person: string;
                            };
                        };
                        readonly place: {
                            /** @enum {unknown} */
                            readonly land: "BB" | "BE" | "BW" | "BY" | "HB" | "HE" | "HH" | "MV" | "NI" | "NW" | "RP" | "SH" | "SL" | "SN" | "ST" | "TH";
                            readonly municipal?: readonly string[];
                        };
                        readonly rules: {
                            readonly convening: {
                                readonly period: components["schemas"]["BackwardPeriod"];
                                readonly source: string;
                            };
                            readonly majority: {
                                /** @constant */
                                readonly name: "SIMPLE_MAJORITY";
                                readonly source: string;
                            };
                            readonly quorum: {
                                readonly atLeast?: number;
                                /** @enum {unknown} */
                                readonly base: "ACTUAL_SEATS" | "STATUTORY";
                                /** @enum {unknown} */
                                readonly recused: "LEAVE_BASE" | "STAY_IN_BASE";
                                readonly source: string;
                                /** @enum {unknown} */
                                readonly threshold: "HALF_OR_MORE" | "MORE_THAN_HALF";
                            };
                        };
                        readonly seats: readonly components["schemas"]["SeatNow"][];
                        readonly voting: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ConstituteBody: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly bodyId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    /** Format: local-date */
                    readonly constitutedOn: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly seats: readonly components["schemas"]["SeatDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly AssignOffice: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly bodyId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    /** Format: local-date */
                    readonly from: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    /** @enum {string} */
                    readonly office: "CHAIR" | "MINUTE_TAKER";
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly person: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ChangeBodyRules: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly bodyId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly convening?: components["schemas"]["ConveningRuleDto"];
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly majority?: components["schemas"]["MajorityRuleDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly quorum?: components["schemas"]["QuorumRuleDto"];
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listSeatsOfBody: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly asOf?: string;
                readonly format?: "csv" | "xlsx";
                readonly language?: "de" | "en";
                readonly limit?: number;
                readonly on?: string;
                readonly orderBy?: string;
                readonly seatId?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly bodyId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next?: string;
                        readonly position?: string;
                        readonly rows: readonly ({
                            readonly id: string;
                        } & {
                            readonly bodyId: string;
                            readonly from: string;
                            readonly person: string;
                            /** @enum {unknown} */
                            readonly reason?: "OTHER" | "RECALLED" | "RESIGNED" | "SUCCEEDED" | "TERM_ENDED";
                            readonly seatId: string;
                            readonly until?: string;
                        })[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly AssignSeats: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly bodyId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly assignments: readonly components["schemas"]["SeatAssignmentDto"][];
                    readonly backdating?: string;
                    /** Format: local-date */
                    readonly from: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly VacateSeat: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly bodyId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    /** @enum {string} */
                    readonly reason: "TERM_ENDED" | "RESIGNED" | "RECALLED" | "SUCCEEDED" | "OTHER";
                    readonly seatId: string;
                    /** Format: local-date */
                    readonly until: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listFeeds: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: readonly {
                            readonly id: string;
                            readonly openedAt: string;
                            readonly path: string;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly OpenFeed: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RevokeFeed: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly feedId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listCapacities: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly ageGroup?: "U1" | "U3" | "U3PLUS" | "SCHOOL" | "ALL";
                readonly areaId?: string;
                readonly asOf?: string;
                readonly facilityId?: string;
                readonly format?: "csv" | "xlsx";
                readonly kind?: "YOUTH_WORK" | "YOUTH_ASSOCIATIONS" | "YOUTH_SOCIAL_WORK" | "SCHOOL_SOCIAL_WORK" | "YOUTH_PROTECTION" | "FAMILY_EDUCATION" | "PARTNERSHIP_COUNSELLING" | "CUSTODY_COUNSELLING" | "PARENT_AND_CHILD_HOME" | "CARE_IN_EMERGENCY" | "CRECHE" | "KINDERGARTEN" | "MIXED_AGE" | "AFTER_SCHOOL" | "ALL_DAY_SCHOOL" | "CHILDMINDING" | "EDUCATIONAL_SUPPORT" | "EDUCATIONAL_COUNSELLING" | "SOCIAL_GROUP_WORK" | "EDUCATIONAL_ASSISTANCE" | "FAMILY_ASSISTANCE" | "DAY_GROUP" | "FOSTER_CARE" | "RESIDENTIAL_CARE" | "INTENSIVE_CARE" | "INTEGRATION_SUPPORT" | "YOUNG_ADULTS" | "TAKING_INTO_CARE";
                readonly language?: "de" | "en";
                readonly limit?: number;
                readonly on?: string;
                readonly orderBy?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next?: string;
                        readonly position?: string;
                        readonly rows: readonly {
                            /** @enum {unknown} */
                            readonly ageGroup: "ALL" | "SCHOOL" | "U1" | "U3" | "U3PLUS";
                            readonly areaId: string;
                            /** @enum {unknown} */
                            readonly careForm: "GT" | "HT" | "RG" | "VO";
                            readonly facilityId: string;
                            readonly from: string;
                            readonly id: string;
                            /** @enum {unknown} */
                            readonly kind: "AFTER_SCHOOL" | "ALL_DAY_SCHOOL" | "CARE_IN_EMERGENCY" | "CHILDMINDING" | "CRECHE" | "CUSTODY_COUNSELLING" | "DAY_GROUP" | "EDUCATIONAL_ASSISTANCE" | "EDUCATIONAL_COUNSELLING" | "EDUCATIONAL_SUPPORT" | "FAMILY_ASSISTANCE" | "FAMILY_EDUCATION" | "FOSTER_CARE" | "INTEGRATION_SUPPORT" | "INTENSIVE_CARE" | "KINDERGARTEN" | "MIXED_AGE" | "PARENT_AND_CHILD_HOME" | "PARTNERSHIP_COUNSELLING" | "RESIDENTIAL_CARE" | "SCHOOL_SOCIAL_WORK" | "SOCIAL_GROUP_WORK" | "TAKING_INTO_CARE" | "YOUNG_ADULTS" | "YOUTH_ASSOCIATIONS" | "YOUTH_PROTECTION" | "YOUTH_SOCIAL_WORK" | "YOUTH_WORK";
                            readonly occupied: null | number;
                            readonly offered: null | number;
                            readonly offerId: string;
                            readonly permitted: null | number;
                            readonly report?: {
                                readonly eventId: string;
                                readonly providerId?: string;
                                readonly snapshotId: string;
                            };
                            readonly reserved: null | number;
                            readonly source: string;
                            readonly to?: string;
                            readonly utilisation?: {
                                readonly exact: string;
                                readonly percent: string;
                            };
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly offerCatalogue: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly ageGroups: readonly [
                            "U1",
                            "U3",
                            "U3PLUS",
                            "SCHOOL",
                            "ALL"
                        ];
                        readonly careForms: readonly [
                            "GT",
                            "VO",
                            "RG",
                            "HT"
                        ];
                        readonly levels: readonly [
                            "CITY",
                            "PLANNING_REGION",
                            "DISTRICT",
                            "STATISTICAL_BLOCK",
                            "SOCIAL_SPACE"
                        ];
                        readonly measures: readonly {
                            readonly de: string;
                            readonly en: string;
                            readonly measure: string;
                            /** @enum {unknown} */
                            readonly reference: "PLACES" | "POPULATION";
                            readonly whole: boolean;
                        }[];
                        readonly offers: readonly {
                            readonly de: string;
                            readonly en: string;
                            readonly kind: string;
                            readonly paragraph: string;
                            readonly units: readonly [
                                "CASES" | "OPENING_HOURS_PER_WEEK" | "PLACES" | "VISITORS_PER_WEEK",
                                "CASES" | "OPENING_HOURS_PER_WEEK" | "PLACES" | "VISITORS_PER_WEEK"
                            ];
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly FollowChanges: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": unknown;
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly coverage: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly cycleId?: string;
                readonly needsId?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly areas: readonly {
                            /** @enum {unknown} */
                            readonly ageGroup: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                            readonly approved: number;
                            readonly areaId: string;
                            readonly areaName: string;
                            readonly explanation: {
                                readonly de: string;
                                readonly en: string;
                            };
                            readonly inTime: number;
                            readonly late: readonly {
                                readonly measureId: string;
                                readonly startsOn?: string;
                                readonly title: string;
                            }[];
                            readonly missing: string;
                            readonly planned: number;
                            readonly requiredFrom: string;
                            readonly reserve?: string;
                            readonly sufficient: boolean;
                            readonly sufficientInTime: boolean;
                            readonly timely: boolean;
                            readonly withReserve: boolean;
                        }[];
                        readonly sufficient: boolean;
                        readonly timely: boolean;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly Cycles: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly asOf?: string;
                readonly format?: "csv" | "xlsx";
                readonly language?: "de" | "en";
                readonly limit?: number;
                readonly orderBy?: string;
                readonly sectoralPlan?: string;
                readonly status?: "RUNNING" | "CLOSED";
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next?: string;
                        readonly position?: string;
                        readonly rows: readonly ({
                            readonly id: string;
                        } & {
                            readonly adoptions: readonly {
                                readonly body?: string;
                                readonly bodyId?: string;
                                readonly document?: string;
                                readonly on: string;
                                readonly paperId?: string;
                                /** @enum {unknown} */
                                readonly provenance: "DECIDED_HERE" | "IMPORTED";
                                readonly resolutionItem?: string;
                                readonly sessionId?: string;
                            }[];
                            readonly carriedOver?: {
                                readonly closedEvaluations: readonly string[];
                                readonly consequences: readonly {
                                    readonly consequence: string;
                                    readonly evaluationId: string;
                                    readonly judgement: string;
                                    readonly measureId: string;
                                }[];
                                readonly inventory?: {
                                    readonly frozenBy: {
                                        readonly eventId: string;
                                        readonly position: string;
                                        readonly recordedAt: string;
                                        readonly revision: string;
                                        readonly stream: string;
                                        readonly type: string;
                                    };
                                    readonly snapshotId: string;
                                };
                                readonly openMeasures: readonly {
                                    readonly measureId: string;
                                    readonly state: string;
                                    readonly title: string;
                                }[];
                            };
                            readonly closedOn?: string;
                            readonly cycleId: string;
                            readonly horizon?: {
                                readonly from: string;
                                readonly to: string;
                            };
                            readonly modelId: string;
                            readonly modelVersion: number;
                            readonly nextCycleId?: string;
                            readonly previousCycleId?: string;
                            readonly sectoralPlan: string;
                            readonly stages: readonly {
                                readonly closedOn?: string;
                                readonly closing?: {
                                    readonly evidence: readonly {
                                        readonly proofs: readonly {
                                            readonly eventId: string;
                                            readonly position: string;
                                            readonly recordedAt: string;
                                            readonly revision: string;
                                            readonly stream: string;
                                            readonly type: string;
                                        }[];
                                        readonly rule: string;
                                        readonly source: string;
                                        /** @enum {unknown} */
                                        readonly state: "MISSING" | "PROVED" | "TAKEN_OVER";
                                    }[];
                                    readonly findings: readonly {
                                        readonly rule: string;
                                        readonly value?: string;
                                    }[];
                                    readonly overrides: readonly {
                                        readonly reason: string;
                                        readonly rule: string;
                                    }[];
                                };
                                readonly flags: readonly {
                                    readonly proof: string;
                                    readonly revokedBy: {
                                        readonly eventId: string;
                                        readonly position: string;
                                        readonly recordedAt: string;
                                        readonly revision: string;
                                        readonly stream: string;
                                        readonly type: string;
                                    };
                                    readonly rule: string;
                                }[];
                                readonly openedOn?: string;
                                readonly planned?: {
                                    readonly from: string;
                                    readonly to: string;
                                };
                                readonly reason?: string;
                                readonly reopened: number;
                                /** @enum {unknown} */
                                readonly stage: "CHARTER" | "DECISION" | "EVALUATION" | "GAP_ANALYSIS" | "IMPLEMENTATION" | "INVENTORY" | "MEASURES" | "NEEDS" | "UPDATE";
                                /** @enum {unknown} */
                                readonly status: "CLOSED" | "OPEN" | "PENDING" | "TAKEN_OVER";
                            }[];
                            readonly startedAt: string;
                            /** @enum {unknown} */
                            readonly status: "CLOSED" | "RUNNING";
                            readonly title: string;
                            /** @enum {unknown} */
                            readonly updateKind?: "ADAPTATION" | "REDRAFT";
                        })[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly StartCycle: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly horizon?: components["schemas"]["HorizonDto"];
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly modelId: string;
                    readonly modelVersion?: number;
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly previousCycleId?: string;
                    readonly sectoralPlan: string;
                    readonly title: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly Cycle: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly cycleId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly adoptions: readonly {
                            readonly body?: string;
                            readonly bodyId?: string;
                            readonly document?: string;
                            readonly on: string;
                            readonly paperId?: string;
                            /** @enum {unknown} */
                            readonly provenance: "DECIDED_HERE" | "IMPORTED";
                            readonly resolutionItem?: string;
                            readonly sessionId?: string;
                        }[];
                        readonly backLoops: readonly {
                            /** @enum {unknown} */
                            readonly from: "CHARTER" | "DECISION" | "EVALUATION" | "GAP_ANALYSIS" | "IMPLEMENTATION" | "INVENTORY" | "MEASURES" | "NEEDS" | "UPDATE";
                            /** @enum {unknown} */
                            readonly to: "*" | "CHARTER" | "DECISION" | "EVALUATION" | "GAP_ANALYSIS" | "IMPLEMENTATION" | "INVENTORY" | "MEASURES" | "NEEDS" | "UPDATE";
                        }[];
                        readonly carriedOver?: {
                            readonly closedEvaluations: readonly string[];
                            readonly consequences: readonly {
                                readonly consequence: string;
                                readonly evaluationId: string;
                                readonly judgement: string;
                                readonly measureId: string;
                            }[];
                            readonly inventory?: {
                                readonly frozenBy: {
                                    readonly eventId: string;
                                    readonly position: string;
                                    readonly recordedAt: string;
                                    readonly revision: string;
                                    readonly stream: string;
                                    readonly type: string;
                                };
                                readonly snapshotId: string;
                            };
                            readonly openMeasures: readonly {
                                readonly measureId: string;
                                readonly state: string;
                                readonly title: string;
                            }[];
                        };
                        readonly closedOn?: string;
                        readonly cycleId: string;
                        readonly horizon?: {
                            readonly from: string;
                            readonly to: string;
                        };
                        readonly id: string;
                        readonly modelId: string;
                        readonly modelVersion: number;
                        readonly nextCycleId?: string;
                        readonly previousCycleId?: string;
                        readonly sectoralPlan: string;
                        readonly stages: readonly {
                            readonly closedOn?: string;
                            readonly closing?: {
                                readonly evidence: readonly {
                                    readonly proofs: readonly {
                                        readonly eventId: string;
                                        readonly position: string;
                                        readonly recordedAt: string;
                                        readonly revision: string;
                                        readonly stream: string;
                                        readonly type: string;
                                    }[];
                                    readonly rule: string;
                                    readonly source: string;
                                    /** @enum {unknown} */
                                    readonly state: "MISSING" | "PROVED" | "TAKEN_OVER";
                                }[];
                                readonly findings: readonly {
                                    readonly rule: string;
                                    readonly value?: string;
                                }[];
                                readonly overrides: readonly {
                                    readonly reason: string;
                                    readonly rule: string;
                                }[];
                            };
                            readonly flags: readonly {
                                readonly proof: string;
                                readonly revokedBy: {
                                    readonly eventId: string;
                                    readonly position: string;
                                    readonly recordedAt: string;
                                    readonly revision: string;
                                    readonly stream: string;
                                    readonly type: string;
                                };
                                readonly rule: string;
                            }[];
                            readonly gates: readonly {
                                /** @enum {unknown} */
                                readonly force: "E" | "W";
                                readonly proofs: readonly {
                                    readonly eventId: string;
                                    readonly position: string;
                                    readonly recordedAt: string;
                                    readonly revision: string;
                                    readonly stream: string;
                                    readonly type: string;
                                }[];
                                readonly rule: string;
                                readonly source: string;
                                /** @enum {unknown} */
                                readonly state: "MISSING" | "PROVED" | "TAKEN_OVER";
                                readonly title: {
                                    readonly de: string;
                                    readonly en: string;
                                };
                                readonly wayOut: {
                                    readonly de: string;
                                    readonly en: string;
                                };
                            }[];
                            readonly name?: {
                                readonly de: string;
                                readonly en: string;
                            };
                            readonly openedOn?: string;
                            readonly planned?: {
                                readonly from: string;
                                readonly to: string;
                            };
                            readonly reason?: string;
                            readonly reopened: number;
                            /** @enum {unknown} */
                            readonly stage: "CHARTER" | "DECISION" | "EVALUATION" | "GAP_ANALYSIS" | "IMPLEMENTATION" | "INVENTORY" | "MEASURES" | "NEEDS" | "UPDATE";
                            /** @enum {unknown} */
                            readonly status: "CLOSED" | "OPEN" | "PENDING" | "TAKEN_OVER";
                            readonly waitsFor: readonly ("CHARTER" | "DECISION" | "EVALUATION" | "GAP_ANALYSIS" | "IMPLEMENTATION" | "INVENTORY" | "MEASURES" | "NEEDS" | "UPDATE")[];
                        }[];
                        readonly startedAt: string;
                        /** @enum {unknown} */
                        readonly status: "CLOSED" | "RUNNING";
                        readonly title: string;
                        /** @enum {unknown} */
                        readonly updateKind?: "ADAPTATION" | "REDRAFT";
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly Adequacy: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly cycleId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly areas: readonly components["schemas"]["Adequacy"][];
                        readonly cycleId: string;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CloseCycle: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly cycleId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly Compliance: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly cycleId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly cycleId: string;
                        readonly duties: readonly {
                            readonly adequacy?: readonly components["schemas"]["Adequacy"][];
                            readonly deviations: readonly {
                                readonly event?: {
                                    readonly eventId: string;
                                    readonly position: string;
                                    readonly recordedAt: string;
                                    readonly revision: string;
                                    readonly stream: string;
                                    readonly type: string;
                                };
                                readonly rule: string;
                                readonly said?: string;
                            }[];
                            readonly duty: string;
                            readonly flagged: boolean;
                            /** @enum {unknown} */
                            readonly force: "C" | "E" | "W";
                            readonly gates: readonly {
                                readonly rule: string;
                                readonly source: string;
                                /** @enum {unknown} */
                                readonly stage: "CHARTER" | "DECISION" | "EVALUATION" | "GAP_ANALYSIS" | "IMPLEMENTATION" | "INVENTORY" | "MEASURES" | "NEEDS" | "UPDATE";
                                readonly stageName?: {
                                    readonly de: string;
                                    readonly en: string;
                                };
                                /** @enum {unknown} */
                                readonly state: "DEVIATION" | "FINDING" | "MET" | "MISSING" | "PENDING" | "TAKEN_OVER";
                                readonly title: {
                                    readonly de: string;
                                    readonly en: string;
                                };
                                readonly wayOut: {
                                    readonly de: string;
                                    readonly en: string;
                                };
                            }[];
                            readonly missing?: {
                                readonly de: string;
                                readonly en: string;
                            };
                            readonly proofs: readonly {
                                readonly eventId: string;
                                readonly position: string;
                                readonly recordedAt: string;
                                readonly revision: string;
                                readonly stream: string;
                                readonly type: string;
                            }[];
                            readonly source: string;
                            /** @enum {unknown} */
                            readonly stage?: "CHARTER" | "DECISION" | "EVALUATION" | "GAP_ANALYSIS" | "IMPLEMENTATION" | "INVENTORY" | "MEASURES" | "NEEDS" | "UPDATE";
                            readonly stageName?: {
                                readonly de: string;
                                readonly en: string;
                            };
                            /** @enum {unknown} */
                            readonly state: "DEVIATION" | "FINDING" | "MET" | "MISSING" | "PENDING" | "TAKEN_OVER";
                            readonly title: {
                                readonly de: string;
                                readonly en: string;
                            };
                        }[];
                        readonly sectoralPlan: string;
                        /** @enum {unknown} */
                        readonly status: "CLOSED" | "RUNNING";
                        readonly title: string;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly Evidence: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly cycleId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly cycleId: string;
                        readonly deviations: readonly {
                            readonly by: string;
                            readonly cycleId: string;
                            readonly event: {
                                readonly eventId: string;
                                readonly position: string;
                                readonly recordedAt: string;
                                readonly revision: string;
                                readonly stream: string;
                                readonly type: string;
                            };
                            /** @enum {unknown} */
                            readonly force: "FINDING" | "OVERRIDE";
                            /** @constant */
                            readonly kind: "DEVIATION";
                            readonly rule: string;
                            readonly said?: string;
                        }[];
                        readonly proofs: readonly components["schemas"]["ProofRow"][];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly Handover: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly cycleId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly carriedOver?: {
                            readonly closedEvaluations: readonly string[];
                            readonly consequences: readonly {
                                readonly consequence: string;
                                readonly evaluationId: string;
                                readonly judgement: string;
                                readonly measureId: string;
                            }[];
                            readonly inventory?: {
                                readonly frozenBy: {
                                    readonly eventId: string;
                                    readonly position: string;
                                    readonly recordedAt: string;
                                    readonly revision: string;
                                    readonly stream: string;
                                    readonly type: string;
                                };
                                readonly snapshotId: string;
                            };
                            readonly openMeasures: readonly {
                                readonly measureId: string;
                                readonly state: string;
                                readonly title: string;
                            }[];
                        };
                        readonly cycleId: string;
                        readonly evaluations: readonly {
                            readonly carriedTo?: string;
                            readonly id: string;
                            readonly judged?: {
                                /** @enum {unknown} */
                                readonly consequence: "ADAPT" | "CONTINUE" | "END" | "EXPAND" | "RETRANSFER";
                                readonly cycleId?: string;
                                readonly evaluationId: string;
                                readonly findings: readonly {
                                    readonly rule: string;
                                    readonly value?: string;
                                }[];
                                readonly grounds: readonly ("NO_ACTUAL" | "NO_GOALS" | "NO_REPORT")[];
                                /** @enum {unknown} */
                                readonly judgement: "NOT_ASSESSABLE" | "NOT_REACHED" | "PARTLY" | "REACHED";
                                readonly measureId: string;
                                readonly overrides: readonly {
                                    readonly reason: string;
                                    readonly rule: string;
                                }[];
                                readonly reason: string;
                                readonly sideEffects: readonly string[];
                                readonly staircaseStep?: number;
                                readonly title: string;
                            };
                            readonly measureId?: string;
                            /** @enum {unknown} */
                            readonly status: "CLOSED" | "JUDGED" | "OPEN";
                            readonly title: string;
                        }[];
                        readonly leaves: {
                            readonly closedEvaluations: readonly string[];
                            readonly consequences: readonly {
                                readonly consequence: string;
                                readonly evaluationId: string;
                                readonly judgement: string;
                                readonly measureId: string;
                            }[];
                            readonly inventory?: {
                                readonly frozenBy: {
                                    readonly eventId: string;
                                    readonly position: string;
                                    readonly recordedAt: string;
                                    readonly revision: string;
                                    readonly stream: string;
                                    readonly type: string;
                                };
                                readonly snapshotId: string;
                            };
                            readonly openMeasures: readonly {
                                readonly measureId: string;
                                readonly state: string;
                                readonly title: string;
                            }[];
                        };
                        readonly next?: {
                            readonly cycleId: string;
                            readonly title: string;
                            /** @enum {unknown} */
                            readonly updateKind?: "ADAPTATION" | "REDRAFT";
                        };
                        readonly title: string;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ImportPlanAdoption: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly cycleId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: local-date */
                    readonly adoptedOn: string;
                    readonly backdating?: string;
                    readonly body: string;
                    readonly document: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CloseStage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly cycleId: string;
                readonly stage: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly OpenStage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly cycleId: string;
                readonly stage: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PlanStage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly cycleId: string;
                readonly stage: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    /** Format: local-date */
                    readonly from: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    /** Format: local-date */
                    readonly to: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ReopenStage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly cycleId: string;
                readonly stage: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    /** @enum {string} */
                    readonly from: "CHARTER" | "INVENTORY" | "NEEDS" | "GAP_ANALYSIS" | "MEASURES" | "DECISION" | "IMPLEMENTATION" | "EVALUATION" | "UPDATE";
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly TakeOverStage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly cycleId: string;
                readonly stage: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly BeginUpdate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly cycleId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly horizon?: components["schemas"]["HorizonDto"];
                    readonly imported?: components["schemas"]["ImportedDto"];
                    /** @enum {string} */
                    readonly kind: "ADAPTATION" | "REDRAFT";
                    readonly modelVersion?: number;
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly title: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly dataRequests: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly asOf?: string;
                readonly format?: "csv" | "xlsx";
                readonly language?: "de" | "en";
                readonly limit?: number;
                readonly orderBy?: string;
                readonly providerId?: string;
                readonly snapshotId?: string;
                readonly state?: "OPEN" | "OVERDUE" | "DELIVERED";
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next?: string;
                        readonly position?: string;
                        readonly rows: readonly {
                            readonly answered: number;
                            readonly businessDaysLeft?: number;
                            readonly deliveredOn?: string;
                            readonly dueOn: string;
                            readonly frozen: boolean;
                            readonly id: string;
                            readonly late?: boolean;
                            readonly note?: string;
                            readonly placesOn?: string;
                            readonly providerId: string;
                            readonly providerName: string;
                            readonly reminders: number;
                            readonly snapshotId: string;
                            readonly snapshotTitle?: string;
                            /** @enum {unknown} */
                            readonly state: "DELIVERED" | "OPEN" | "OVERDUE";
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly DefaultProcessModel: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly backLoops: readonly {
                            /** @enum {unknown} */
                            readonly from: "CHARTER" | "DECISION" | "EVALUATION" | "GAP_ANALYSIS" | "IMPLEMENTATION" | "INVENTORY" | "MEASURES" | "NEEDS" | "UPDATE";
                            /** @enum {unknown} */
                            readonly to: "*" | "CHARTER" | "DECISION" | "EVALUATION" | "GAP_ANALYSIS" | "IMPLEMENTATION" | "INVENTORY" | "MEASURES" | "NEEDS" | "UPDATE";
                        }[];
                        readonly chains: readonly {
                            readonly name: string;
                            readonly planAdoption: boolean;
                            readonly steps: readonly {
                                readonly bodyKind: string;
                                readonly competence: string;
                            }[];
                            readonly title: {
                                readonly de: string;
                                readonly en: string;
                            };
                        }[];
                        /** @enum {unknown} */
                        readonly land: "BB" | "BE" | "BW" | "BY" | "HB" | "HE" | "HH" | "MV" | "NI" | "NW" | "RP" | "SH" | "SL" | "SN" | "ST" | "TH";
                        readonly municipal: readonly string[];
                        readonly name: {
                            readonly de: string;
                            readonly en: string;
                        };
                        readonly periods: readonly {
                            readonly name: string;
                            readonly period: components["schemas"]["BackwardPeriod"] | components["schemas"]["ForwardPeriod"] | {
                                readonly hours: number;
                                /** @enum {unknown} */
                                readonly kind: "HOURS" | "HOURS_BEFORE";
                            } | {
                                readonly date: string;
                                /** @constant */
                                readonly kind: "FIXED";
                                /** @enum {unknown} */
                                readonly shift?: "NEXT_BUSINESS_DAY" | "NONE";
                            };
                            readonly source: string;
                        }[];
                        readonly quorumRules: readonly {
                            readonly bodyKind: string;
                            readonly source: string;
                            /** @enum {unknown} */
                            readonly threshold: "HALF_OR_MORE" | "MORE_THAN_HALF";
                        }[];
                        readonly stages: readonly {
                            readonly closesAfter: readonly ("CHARTER" | "DECISION" | "EVALUATION" | "GAP_ANALYSIS" | "IMPLEMENTATION" | "INVENTORY" | "MEASURES" | "NEEDS" | "UPDATE")[];
                            readonly gates: readonly {
                                /** @enum {unknown} */
                                readonly check: "COMMITTEE_BEFORE_COUNCIL" | "DEALT_WITH_EVERY_PLAN" | "HEARD_BEFORE_VOTE" | "PROVED" | "PROVED_IN_STAGE";
                                readonly evidence: readonly ("CARRIERS_HEARD" | "CARRIERS_INVOLVED" | "COMMITTEE_INVOLVED" | "COUNCIL_DECIDED" | "EVALUATION_CLOSED" | "FEEDBACK_GIVEN" | "GAP_ASSESSED" | "GUARDIANS_INVOLVED" | "HORIZON_SET" | "INVENTORY_CLOSED" | "INVENTORY_FROZEN" | "MEASURE_APPROVED" | "MEASURE_JUDGED" | "MEASURE_OPENED" | "MEASURE_SUBMITTED" | "NEED_ESTABLISHED" | "PLAN_ADOPTED" | "RESERVE_SET" | "UPDATE_BEGUN" | "WORKING_GROUP_CONSULTED" | "YOUNG_PEOPLE_INVOLVED")[];
                                /** @enum {unknown} */
                                readonly force: "E" | "W";
                                readonly rule: string;
                                readonly source: string;
                            }[];
                            readonly name: {
                                readonly de: string;
                                readonly en: string;
                            };
                            /** @enum {unknown} */
                            readonly stage: "CHARTER" | "DECISION" | "EVALUATION" | "GAP_ANALYSIS" | "IMPLEMENTATION" | "INVENTORY" | "MEASURES" | "NEEDS" | "UPDATE";
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly evaluationSummary: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly cycleId?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly consequences: {
                            readonly ADAPT: number;
                            readonly CONTINUE: number;
                            readonly END: number;
                            readonly EXPAND: number;
                            readonly RETRANSFER: number;
                        };
                        readonly evaluations: number;
                        readonly judgements: {
                            readonly NOT_ASSESSABLE: number;
                            readonly NOT_REACHED: number;
                            readonly PARTLY: number;
                            readonly REACHED: number;
                        };
                        readonly notAssessableBecause: {
                            readonly NO_ACTUAL: number;
                            readonly NO_GOALS: number;
                            readonly NO_REPORT: number;
                        };
                        readonly unjudged: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listEvaluations: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly asOf?: string;
                readonly consequence?: "CONTINUE" | "ADAPT" | "END" | "EXPAND" | "RETRANSFER";
                readonly cycleId?: string;
                readonly format?: "csv" | "xlsx";
                readonly judgement?: "REACHED" | "PARTLY" | "NOT_REACHED" | "NOT_ASSESSABLE";
                readonly language?: "de" | "en";
                readonly limit?: number;
                readonly measureId?: string;
                readonly orderBy?: string;
                readonly status?: "OPEN" | "JUDGED" | "CLOSED";
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next?: string;
                        readonly position?: string;
                        readonly rows: readonly ({
                            readonly id: string;
                        } & {
                            readonly cycleId?: string;
                            readonly evaluationId: string;
                            readonly findings: readonly {
                                readonly rule: string;
                                readonly value?: string;
                            }[];
                            readonly grounds: readonly ("NO_ACTUAL" | "NO_GOALS" | "NO_REPORT")[];
                            readonly imported: boolean;
                            readonly indicators: readonly components["schemas"]["ComparedIndicator"][];
                            readonly measureId?: string;
                            readonly overrides: readonly {
                                readonly reason: string;
                                readonly rule: string;
                            }[];
                            readonly state: {
                                readonly closed?: {
                                    readonly assumptionsHeld: {
                                        /** @enum {unknown} */
                                        readonly answer: "NO" | "PARTLY" | "YES";
                                        readonly reason: string;
                                    };
                                    readonly correctionsNeeded: {
                                        /** @enum {unknown} */
                                        readonly answer: "NO" | "YES";
                                        readonly reason: string;
                                    };
                                    readonly cycleId?: string;
                                    readonly evaluationId: string;
                                    readonly goalsImplemented: {
                                        /** @enum {unknown} */
                                        readonly answer: "FULLY" | "NOT" | "PARTLY";
                                        readonly reason: string;
                                    };
                                    readonly measureId?: string;
                                    /** @enum {unknown} */
                                    readonly updateKind?: "ADAPTATION" | "REDRAFT";
                                };
                                readonly indicators: {
                                    readonly [key: string]: {
                                        readonly baseline: string;
                                        readonly goal?: string;
                                        readonly indicatorId: string;
                                        readonly name: string;
                                        readonly staircaseStep: number;
                                        readonly target: string;
                                        readonly unit: string;
                                    };
                                };
                                readonly judged?: {
                                    /** @enum {unknown} */
                                    readonly consequence: "ADAPT" | "CONTINUE" | "END" | "EXPAND" | "RETRANSFER";
                                    readonly cycleId?: string;
                                    readonly evaluationId: string;
                                    readonly findings: readonly {
                                        readonly rule: string;
                                        readonly value?: string;
                                    }[];
                                    readonly grounds: readonly ("NO_ACTUAL" | "NO_GOALS" | "NO_REPORT")[];
                                    /** @enum {unknown} */
                                    readonly judgement: "NOT_ASSESSABLE" | "NOT_REACHED" | "PARTLY" | "REACHED";
                                    readonly measureId: string;
                                    readonly overrides: readonly {
                                        readonly reason: string;
                                        readonly rule: string;
                                    }[];
                                    readonly reason: string;
                                    readonly sideEffects: readonly string[];
                                    readonly staircaseStep?: number;
                                    readonly title: string;
                                };
                                readonly measured: {
                                    readonly [key: string]: {
                                        readonly achievement: string;
                                        readonly actual: string;
                                        readonly cycleId?: string;
                                        readonly evaluationId: string;
                                        readonly evidence: {
                                            readonly document?: string;
                                            /** @enum {unknown} */
                                            readonly kind: "ACTIVITY_REPORT" | "STATISTICS" | "SURVEY";
                                            readonly title: string;
                                        };
                                        readonly indicatorId: string;
                                        readonly measuredOn: string;
                                        readonly measureId?: string;
                                    };
                                };
                                readonly nextCycleId?: string;
                                readonly opened?: {
                                    readonly cycleId?: string;
                                    readonly evaluationId: string;
                                    readonly measureId?: string;
                                    readonly title: string;
                                };
                                readonly reports: readonly {
                                    readonly cycleId?: string;
                                    readonly document?: string;
                                    readonly evaluationId: string;
                                    readonly fitsGoals: boolean;
                                    readonly measureId?: string;
                                    readonly receivedOn: string;
                                    readonly title: string;
                                }[];
                            };
                            /** @enum {unknown} */
                            readonly status: "CLOSED" | "JUDGED" | "OPEN";
                            readonly title: string;
                        })[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly OpenEvaluation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly cycleId?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly measureId?: string;
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly title: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly evaluation: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly evaluationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                    } & {
                        readonly cycleId?: string;
                        readonly evaluationId: string;
                        readonly findings: readonly {
                            readonly rule: string;
                            readonly value?: string;
                        }[];
                        readonly grounds: readonly ("NO_ACTUAL" | "NO_GOALS" | "NO_REPORT")[];
                        readonly imported: boolean;
                        readonly indicators: readonly components["schemas"]["ComparedIndicator"][];
                        readonly measureId?: string;
                        readonly overrides: readonly {
                            readonly reason: string;
                            readonly rule: string;
                        }[];
                        readonly state: {
                            readonly closed?: {
                                readonly assumptionsHeld: {
                                    /** @enum {unknown} */
                                    readonly answer: "NO" | "PARTLY" | "YES";
                                    readonly reason: string;
                                };
                                readonly correctionsNeeded: {
                                    /** @enum {unknown} */
                                    readonly answer: "NO" | "YES";
                                    readonly reason: string;
                                };
                                readonly cycleId?: string;
                                readonly evaluationId: string;
                                readonly goalsImplemented: {
                                    /** @enum {unknown} */
                                    readonly answer: "FULLY" | "NOT" | "PARTLY";
                                    readonly reason: string;
                                };
                                readonly measureId?: string;
                                /** @enum {unknown} */
                                readonly updateKind?: "ADAPTATION" | "REDRAFT";
                            };
                            readonly indicators: {
                                readonly [key: string]: {
                                    readonly baseline: string;
                                    readonly goal?: string;
                                    readonly indicatorId: string;
                                    readonly name: string;
                                    readonly staircaseStep: number;
                                    readonly target: string;
                                    readonly unit: string;
                                };
                            };
                            readonly judged?: {
                                /** @enum {unknown} */
                                readonly consequence: "ADAPT" | "CONTINUE" | "END" | "EXPAND" | "RETRANSFER";
                                readonly cycleId?: string;
                                readonly evaluationId: string;
                                readonly findings: readonly {
                                    readonly rule: string;
                                    readonly value?: string;
                                }[];
                                readonly grounds: readonly ("NO_ACTUAL" | "NO_GOALS" | "NO_REPORT")[];
                                /** @enum {unknown} */
                                readonly judgement: "NOT_ASSESSABLE" | "NOT_REACHED" | "PARTLY" | "REACHED";
                                readonly measureId: string;
                                readonly overrides: readonly {
                                    readonly reason: string;
                                    readonly rule: string;
                                }[];
                                readonly reason: string;
                                readonly sideEffects: readonly string[];
                                readonly staircaseStep?: number;
                                readonly title: string;
                            };
                            readonly measured: {
                                readonly [key: string]: {
                                    readonly achievement: string;
                                    readonly actual: string;
                                    readonly cycleId?: string;
                                    readonly evaluationId: string;
                                    readonly evidence: {
                                        readonly document?: string;
                                        /** @enum {unknown} */
                                        readonly kind: "ACTIVITY_REPORT" | "STATISTICS" | "SURVEY";
                                        readonly title: string;
                                    };
                                    readonly indicatorId: string;
                                    readonly measuredOn: string;
                                    readonly measureId?: string;
                                };
                            };
                            readonly nextCycleId?: string;
                            readonly opened?: {
                                readonly cycleId?: string;
                                readonly evaluationId: string;
                                readonly measureId?: string;
                                readonly title: string;
                            };
                            readonly reports: readonly {
                                readonly cycleId?: string;
                                readonly document?: string;
                                readonly evaluationId: string;
                                readonly fitsGoals: boolean;
                                readonly measureId?: string;
                                readonly receivedOn: string;
                                readonly title: string;
                            }[];
                        };
                        /** @enum {unknown} */
                        readonly status: "CLOSED" | "JUDGED" | "OPEN";
                        readonly title: string;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CarryOverEvaluation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly evaluationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly nextCycleId: string;
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CloseEvaluation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly evaluationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly assumptionsHeld?: components["schemas"]["AssumptionsHeldDto"];
                    readonly backdating?: string;
                    readonly correctionsNeeded?: components["schemas"]["CorrectionsNeededDto"];
                    readonly goalsImplemented?: components["schemas"]["GoalsImplementedDto"];
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    /** @enum {string} */
                    readonly updateKind?: "ADAPTATION" | "REDRAFT";
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SetIndicator: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly evaluationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly baseline: string;
                    readonly goal?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly indicatorId: string;
                    readonly name: string;
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly staircaseStep: number;
                    readonly target: string;
                    readonly unit: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly MeasureIndicator: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly evaluationId: string;
                readonly indicatorId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly actual: string;
                    readonly backdating?: string;
                    readonly evidence: components["schemas"]["EvidenceDto"];
                    readonly imported?: components["schemas"]["ImportedDto"];
                    /** Format: local-date */
                    readonly measuredOn: string;
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly JudgeMeasure: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly evaluationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    /** @enum {string} */
                    readonly consequence: "CONTINUE" | "ADAPT" | "END" | "EXPAND" | "RETRANSFER";
                    readonly imported?: components["schemas"]["ImportedDto"];
                    /** @enum {string} */
                    readonly judgement: "REACHED" | "PARTLY" | "NOT_REACHED" | "NOT_ASSESSABLE";
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly reason: string;
                    readonly sideEffects: readonly string[];
                    readonly staircaseStep?: number;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RecordActivityReport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly evaluationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly document?: string;
                    readonly fitsGoals: boolean;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    /** Format: local-date */
                    readonly receivedOn: string;
                    readonly title: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listFacilities: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly areaId?: string;
                readonly asOf?: string;
                readonly format?: "csv" | "xlsx";
                readonly language?: "de" | "en";
                readonly limit?: number;
                readonly orderBy?: string;
                readonly providerId?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next?: string;
                        readonly position?: string;
                        readonly rows: readonly ({
                            readonly id: string;
                        } & {
                            readonly address?: string;
                            readonly areaId: string;
                            readonly areaName: string;
                            readonly facilityId: string;
                            readonly name: string;
                            readonly offers: readonly {
                                readonly from: string;
                                /** @enum {unknown} */
                                readonly kind: "AFTER_SCHOOL" | "ALL_DAY_SCHOOL" | "CARE_IN_EMERGENCY" | "CHILDMINDING" | "CRECHE" | "CUSTODY_COUNSELLING" | "DAY_GROUP" | "EDUCATIONAL_ASSISTANCE" | "EDUCATIONAL_COUNSELLING" | "EDUCATIONAL_SUPPORT" | "FAMILY_ASSISTANCE" | "FAMILY_EDUCATION" | "FOSTER_CARE" | "INTEGRATION_SUPPORT" | "INTENSIVE_CARE" | "KINDERGARTEN" | "MIXED_AGE" | "PARENT_AND_CHILD_HOME" | "PARTNERSHIP_COUNSELLING" | "RESIDENTIAL_CARE" | "SCHOOL_SOCIAL_WORK" | "SOCIAL_GROUP_WORK" | "TAKING_INTO_CARE" | "YOUNG_ADULTS" | "YOUTH_ASSOCIATIONS" | "YOUTH_PROTECTION" | "YOUTH_SOCIAL_WORK" | "YOUTH_WORK";
                                readonly offerId: string;
                                readonly paragraph: string;
                                /** @enum {unknown} */
                                readonly unit: "CASES" | "OPENING_HOURS_PER_WEEK" | "PLACES" | "VISITORS_PER_WEEK";
                                readonly until?: string;
                            }[];
                            readonly openedOn: string;
                            readonly providerId: string;
                            readonly providerName: string;
                        })[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RegisterFacility: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly address?: string;
                    readonly areaId: string;
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly name: string;
                    /** Format: local-date */
                    readonly openedOn: string;
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly providerId: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly facility: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly facilityId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                    } & {
                        readonly address?: string;
                        readonly areaId: string;
                        readonly areaName: string;
                        readonly facilityId: string;
                        readonly name: string;
                        readonly offers: readonly {
                            readonly from: string;
                            /** @enum {unknown} */
                            readonly kind: "AFTER_SCHOOL" | "ALL_DAY_SCHOOL" | "CARE_IN_EMERGENCY" | "CHILDMINDING" | "CRECHE" | "CUSTODY_COUNSELLING" | "DAY_GROUP" | "EDUCATIONAL_ASSISTANCE" | "EDUCATIONAL_COUNSELLING" | "EDUCATIONAL_SUPPORT" | "FAMILY_ASSISTANCE" | "FAMILY_EDUCATION" | "FOSTER_CARE" | "INTEGRATION_SUPPORT" | "INTENSIVE_CARE" | "KINDERGARTEN" | "MIXED_AGE" | "PARENT_AND_CHILD_HOME" | "PARTNERSHIP_COUNSELLING" | "RESIDENTIAL_CARE" | "SCHOOL_SOCIAL_WORK" | "SOCIAL_GROUP_WORK" | "TAKING_INTO_CARE" | "YOUNG_ADULTS" | "YOUTH_ASSOCIATIONS" | "YOUTH_PROTECTION" | "YOUTH_SOCIAL_WORK" | "YOUTH_WORK";
                            readonly offerId: string;
                            readonly paragraph: string;
                            /** @enum {unknown} */
                            readonly unit: "CASES" | "OPENING_HOURS_PER_WEEK" | "PLACES" | "VISITORS_PER_WEEK";
                            readonly until?: string;
                        }[];
                        readonly openedOn: string;
                        readonly providerId: string;
                        readonly providerName: string;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly AddOffer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly facilityId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    /** Format: local-date */
                    readonly from: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    /** @enum {string} */
                    readonly kind: "YOUTH_WORK" | "YOUTH_ASSOCIATIONS" | "YOUTH_SOCIAL_WORK" | "SCHOOL_SOCIAL_WORK" | "YOUTH_PROTECTION" | "FAMILY_EDUCATION" | "PARTNERSHIP_COUNSELLING" | "CUSTODY_COUNSELLING" | "PARENT_AND_CHILD_HOME" | "CARE_IN_EMERGENCY" | "CRECHE" | "KINDERGARTEN" | "MIXED_AGE" | "AFTER_SCHOOL" | "ALL_DAY_SCHOOL" | "CHILDMINDING" | "EDUCATIONAL_SUPPORT" | "EDUCATIONAL_COUNSELLING" | "SOCIAL_GROUP_WORK" | "EDUCATIONAL_ASSISTANCE" | "FAMILY_ASSISTANCE" | "DAY_GROUP" | "FOSTER_CARE" | "RESIDENTIAL_CARE" | "INTENSIVE_CARE" | "INTEGRATION_SUPPORT" | "YOUNG_ADULTS" | "TAKING_INTO_CARE";
                    readonly offerId: string;
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    /** @enum {string} */
                    readonly unit?: "PLACES" | "OPENING_HOURS_PER_WEEK" | "VISITORS_PER_WEEK" | "CASES";
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RecordCapacity: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly facilityId: string;
                readonly offerId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly ageGroup: "U1" | "U3" | "U3PLUS" | "SCHOOL" | "ALL";
                    readonly backdating?: string;
                    /** @enum {string} */
                    readonly careForm: "GT" | "VO" | "RG" | "HT";
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly occupied?: number;
                    readonly offered?: number;
                    /** Format: local-date */
                    readonly on: string;
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly permitted?: number;
                    readonly reserved?: number;
                    readonly source: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CloseOffer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly facilityId: string;
                readonly offerId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly reason: string;
                    /** Format: local-date */
                    readonly until: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly TransferFacility: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly facilityId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    /** Format: local-date */
                    readonly from: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly providerId: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listImports: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly asOf?: string;
                readonly documentHash?: string;
                readonly format?: "csv" | "xlsx";
                readonly language?: "de" | "en";
                readonly limit?: number;
                readonly orderBy?: string;
                readonly state?: "RUNNING" | "COMPLETED";
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next?: string;
                        readonly position?: string;
                        readonly rows: readonly ({
                            readonly id: string;
                        } & {
                            readonly chunks: number;
                            readonly documentHash: string;
                            /** @enum {unknown} */
                            readonly encoding: "iso-8859-1" | "utf-8" | "windows-1252";
                            readonly errors: number;
                            readonly figures: number;
                            readonly fileName?: string;
                            readonly importId: string;
                            readonly mapping: {
                                readonly columns: readonly components["schemas"]["ColumnMapping"][];
                                readonly dayOfYear?: string;
                                readonly defaults: {
                                    readonly ageGroup?: string;
                                    readonly areaId?: string;
                                    readonly asOf?: string;
                                    readonly careForm?: string;
                                    readonly measure?: string;
                                    readonly nationality?: string;
                                    readonly sex?: string;
                                };
                                /** @enum {unknown} */
                                readonly delimiter?: "\t" | "," | ";";
                                /** @enum {unknown} */
                                readonly empty: "NIL" | "REFUSE" | "UNKNOWN";
                                readonly headerRows?: number;
                                readonly method: string;
                                /** @enum {unknown} */
                                readonly numbers: "AUTO" | "ENGLISH" | "GERMAN";
                                readonly onlyTranslatedAreas: boolean;
                                readonly preambleRows?: number;
                                /** @enum {unknown} */
                                readonly publication: "INTERNAL" | "PUBLISHED";
                                /** @enum {unknown} */
                                readonly quality: "ESTIMATED" | "FORECAST" | "REPORTED";
                                readonly sheet?: string;
                                readonly source: string;
                                readonly translations: readonly {
                                    readonly from: string;
                                    /** @enum {unknown} */
                                    readonly role: "ageGroup" | "area" | "areaName" | "careForm" | "date" | "ignore" | "measure" | "nationality" | "sex" | "value" | "year";
                                    readonly to: string;
                                }[];
                            };
                            readonly recorded: number;
                            readonly rows: number;
                            readonly source: string;
                            readonly startedAt: string;
                            /** @enum {unknown} */
                            readonly state: "COMPLETED" | "RUNNING";
                        })[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ConfirmImport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly documentHash: string;
                    readonly fileName?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly mapping: components["schemas"]["TableMappingDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly import: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly importId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                    } & {
                        readonly chunks: number;
                        readonly documentHash: string;
                        /** @enum {unknown} */
                        readonly encoding: "iso-8859-1" | "utf-8" | "windows-1252";
                        readonly errors: number;
                        readonly figures: number;
                        readonly fileName?: string;
                        readonly importId: string;
                        readonly mapping: {
                            readonly columns: readonly components["schemas"]["ColumnMapping"][];
                            readonly dayOfYear?: string;
                            readonly defaults: {
                                readonly ageGroup?: string;
                                readonly areaId?: string;
                                readonly asOf?: string;
                                readonly careForm?: string;
                                readonly measure?: string;
                                readonly nationality?: string;
                                readonly sex?: string;
                            };
                            /** @enum {unknown} */
                            readonly delimiter?: "\t" | "," | ";";
                            /** @enum {unknown} */
                            readonly empty: "NIL" | "REFUSE" | "UNKNOWN";
                            readonly headerRows?: number;
                            readonly method: string;
                            /** @enum {unknown} */
                            readonly numbers: "AUTO" | "ENGLISH" | "GERMAN";
                            readonly onlyTranslatedAreas: boolean;
                            readonly preambleRows?: number;
                            /** @enum {unknown} */
                            readonly publication: "INTERNAL" | "PUBLISHED";
                            /** @enum {unknown} */
                            readonly quality: "ESTIMATED" | "FORECAST" | "REPORTED";
                            readonly sheet?: string;
                            readonly source: string;
                            readonly translations: readonly {
                                readonly from: string;
                                /** @enum {unknown} */
                                readonly role: "ageGroup" | "area" | "areaName" | "careForm" | "date" | "ignore" | "measure" | "nationality" | "sex" | "value" | "year";
                                readonly to: string;
                            }[];
                        };
                        readonly recorded: number;
                        readonly rows: number;
                        readonly source: string;
                        readonly startedAt: string;
                        /** @enum {unknown} */
                        readonly state: "COMPLETED" | "RUNNING";
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listImportedFigures: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly ageGroup?: string;
                readonly areaId?: string;
                readonly asOf?: string;
                readonly format?: "csv" | "xlsx";
                readonly language?: "de" | "en";
                readonly limit?: number;
                readonly measure?: "CHILDREN" | "INHABITANTS" | "BIRTHS" | "DEATHS" | "PLACES" | "PERMITTED_PLACES" | "OCCUPIED_PLACES" | "RESERVED_PLACES" | "CHILDMINDING_PLACES" | "CHILDREN_IN_CARE" | "GROUPS" | "FACILITIES" | "STAFF" | "FTE" | "VISITORS_PER_WEEK" | "OPENING_HOURS_PER_WEEK" | "CASES";
                readonly orderBy?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly importId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly documentHash: string;
                        readonly next?: string;
                        readonly position?: string;
                        readonly rows: readonly {
                            readonly ageGroup: string;
                            readonly areaId: string;
                            readonly areaName?: string;
                            readonly asOf: string;
                            readonly careForm?: string;
                            readonly column: number;
                            readonly id: string;
                            readonly importId: string;
                            readonly line: number;
                            /** @enum {unknown} */
                            readonly mark?: "()" | "-" | "." | "..." | "/";
                            readonly measure: string;
                            readonly nationality?: string;
                            readonly sex?: string;
                            readonly value: null | string;
                        }[];
                        /** @enum {unknown} */
                        readonly state: "COMPLETED" | "RUNNING";
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly LookAtTable: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    readonly file: string;
                };
            };
        };
        readonly responses: {
            /** @description Answer */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": unknown;
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly KeepImportOriginal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    readonly file: string;
                    readonly mapping: string;
                };
            };
        };
        readonly responses: {
            /** @description Answer */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": unknown;
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PreviewImport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    readonly file: string;
                    readonly mapping: string;
                };
            };
        };
        readonly responses: {
            /** @description Answer */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": unknown;
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ReadLog: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly asOf?: string;
                readonly category?: string;
                readonly direction?: "forwards" | "backwards";
                readonly limit?: number;
                readonly stream?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: readonly {
                            readonly data: Record<string, never>;
                            readonly id: string;
                            readonly metadata: {
                                readonly actor: string;
                                readonly backdated?: string;
                                readonly causationId: string;
                                readonly commandId: string;
                                readonly corrects?: string;
                                readonly correlationId: string;
                                readonly effectiveOn?: string;
                                readonly fingerprint: string;
                                readonly imported?: {
                                    readonly document?: string;
                                    readonly source: string;
                                };
                                readonly onBehalfOf?: string;
                                readonly recordedAt: string;
                            };
                            readonly position: string;
                            readonly revision: number;
                            readonly stream: string;
                            readonly type: string;
                            readonly version: number;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly me: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly demo: boolean;
                        /** @enum {unknown} */
                        readonly kind: "operator" | "person" | "system";
                        readonly name?: string;
                        readonly person: string;
                        readonly providerId?: string;
                        readonly roles: readonly ("administrator" | "auditor" | "chair" | "committeeMember" | "departmentHead" | "headOfPlanning" | "minuteTaker" | "planner" | "provider")[];
                        readonly tenant: string;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly measureYears: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly cycleId?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly years: readonly {
                            readonly cost: {
                                readonly income: number;
                                readonly investment: number;
                                readonly net: number;
                                readonly operating: number;
                            };
                            readonly measures: readonly {
                                readonly measureId: string;
                                readonly opened: boolean;
                                readonly places: {
                                    readonly SCHOOL?: number;
                                    readonly U1?: number;
                                    readonly U3?: number;
                                    readonly U3PLUS?: number;
                                };
                                readonly title: string;
                            }[];
                            readonly places: {
                                readonly SCHOOL?: number;
                                readonly U1?: number;
                                readonly U3?: number;
                                readonly U3PLUS?: number;
                            };
                            readonly year?: number;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listMeasures: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly asOf?: string;
                readonly cycleId?: string;
                readonly exception?: "YES" | "NO";
                readonly format?: "csv" | "xlsx";
                readonly funding?: "BUDGETED" | "PARTLY" | "NOT_BUDGETED" | "SUBJECT_TO_BUDGET" | "PROVISIONAL_BUDGET" | "UNKNOWN";
                readonly language?: "de" | "en";
                readonly limit?: number;
                readonly orderBy?: string;
                readonly providerId?: string;
                readonly status?: "NONE" | "DRAFT" | "SUBMITTED" | "REJECTED" | "APPROVED" | "IN_PIPELINE" | "REDEDICATED" | "TRANSFERRED" | "OPENED" | "WITHDRAWN" | "RELEASED";
                readonly type?: "NEW" | "EXPANSION" | "CONVERSION" | "RELOCATION" | "REDUCTION" | "CLOSURE" | "QUALITY" | "PROGRAMME" | "FEE_OR_FUNDING_RULE";
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next?: string;
                        readonly position?: string;
                        readonly rows: readonly ({
                            readonly id: string;
                        } & components["schemas"]["RegisteredMeasure"])[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly DraftMeasure: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly actionGoal?: string;
                    readonly adoptedPlan?: components["schemas"]["PlanReferenceDto"];
                    readonly backdating?: string;
                    readonly costs: readonly components["schemas"]["YearCostDto"][];
                    readonly coverageResolution?: string;
                    readonly cycleId?: string;
                    /** Format: local-date */
                    readonly endsOn?: string;
                    /** @enum {string} */
                    readonly funding: "BUDGETED" | "PARTLY" | "NOT_BUDGETED" | "SUBJECT_TO_BUDGET" | "PROVISIONAL_BUDGET" | "UNKNOWN";
                    readonly guidingGoal?: string;
                    readonly impactGoal?: components["schemas"]["ImpactGoalDto"];
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly intermediateGoal?: string;
                    readonly lowThresholdAmbulatory: boolean;
                    readonly needItems: readonly string[];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly places: readonly components["schemas"]["PlaceChangeDto"][];
                    readonly planningGoals: readonly components["schemas"]["PlanningGoalDto"][];
                    /** @enum {string} */
                    readonly priority?: "A" | "B" | "C" | "1" | "2" | "3" | "4" | "5";
                    /** @enum {string} */
                    readonly priorityBasis?: "LEGAL_CLAIM" | "AGREED" | "OPTIONAL";
                    readonly provider?: components["schemas"]["ProviderDto"];
                    readonly publishedPlaces?: number;
                    readonly qualityItems: readonly string[];
                    /** Format: local-date */
                    readonly realiseBy?: string;
                    readonly selectionOpen: boolean;
                    /** Format: local-date */
                    readonly startsOn?: string;
                    readonly subsidiarityStatement?: string;
                    readonly targetGroup?: string;
                    readonly title: string;
                    /** @enum {string} */
                    readonly type: "NEW" | "EXPANSION" | "CONVERSION" | "RELOCATION" | "REDUCTION" | "CLOSURE" | "QUALITY" | "PROGRAMME" | "FEE_OR_FUNDING_RULE";
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly MeasuresOutsideCycles: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly count: number;
                        readonly measures: readonly {
                            readonly content?: components["schemas"]["Content"];
                            readonly cost: {
                                readonly income: number;
                                readonly investment: number;
                                readonly net: number;
                                readonly operating: number;
                            };
                            readonly decision?: {
                                readonly decidedOn: string;
                                readonly paperId: string;
                                readonly resolutionItem: string;
                                readonly sessionId: string;
                            };
                            readonly findings: readonly {
                                readonly rule: string;
                                readonly value?: string;
                            }[];
                            readonly frame?: {
                                readonly adoptedPlan?: {
                                    readonly cycleId: string;
                                } | {
                                    readonly adoptionId: string;
                                };
                                readonly cycleId?: string;
                                readonly exception: boolean;
                            };
                            readonly fundable: boolean;
                            readonly id: string;
                            readonly imported: boolean;
                            readonly last?: {
                                readonly complete: boolean;
                                readonly cycleId?: string;
                                readonly measureId: string;
                                readonly openedOn: string;
                                readonly places: readonly {
                                    /** @enum {unknown} */
                                    readonly ageGroup?: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                                    readonly amount: number;
                                    readonly areaId: string;
                                    readonly areaName: string;
                                    /** @enum {unknown} */
                                    readonly careForm?: "GT" | "HT" | "RG" | "VO";
                                    /** @enum {unknown} */
                                    readonly unit: "CASES" | "FTE_HUNDREDTHS" | "HOURS_PER_WEEK" | "PLACES" | "VISITORS_PER_WEEK";
                                }[];
                            } | {
                                readonly by: string;
                                readonly cycleId?: string;
                                readonly measureId: string;
                                readonly places: readonly {
                                    /** @enum {unknown} */
                                    readonly ageGroup?: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                                    readonly amount: number;
                                    readonly areaId: string;
                                    readonly areaName: string;
                                    /** @enum {unknown} */
                                    readonly careForm?: "GT" | "HT" | "RG" | "VO";
                                    /** @enum {unknown} */
                                    readonly unit: "CASES" | "FTE_HUNDREDTHS" | "HOURS_PER_WEEK" | "PLACES" | "VISITORS_PER_WEEK";
                                }[];
                                readonly reason: string;
                                readonly withdrawnOn: string;
                            } | {
                                readonly cycleId?: string;
                                readonly measureId: string;
                                readonly places: readonly {
                                    /** @enum {unknown} */
                                    readonly ageGroup?: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                                    readonly amount: number;
                                    readonly areaId: string;
                                    readonly areaName: string;
                                    /** @enum {unknown} */
                                    readonly careForm?: "GT" | "HT" | "RG" | "VO";
                                    /** @enum {unknown} */
                                    readonly unit: "CASES" | "FTE_HUNDREDTHS" | "HOURS_PER_WEEK" | "PLACES" | "VISITORS_PER_WEEK";
                                }[];
                                readonly reason: string;
                                readonly releasedOn: string;
                            } | {
                                readonly cycleId?: string;
                                readonly from: readonly {
                                    /** @enum {unknown} */
                                    readonly ageGroup?: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                                    readonly amount: number;
                                    readonly areaId: string;
                                    readonly areaName: string;
                                    /** @enum {unknown} */
                                    readonly careForm?: "GT" | "HT" | "RG" | "VO";
                                    /** @enum {unknown} */
                                    readonly unit: "CASES" | "FTE_HUNDREDTHS" | "HOURS_PER_WEEK" | "PLACES" | "VISITORS_PER_WEEK";
                                }[];
                                readonly informationPaperId?: string;
                                readonly measureId: string;
                                readonly reason: string;
                                readonly rededicatedOn: string;
                                readonly site: string;
                                readonly to: readonly {
                                    /** @enum {unknown} */
                                    readonly ageGroup?: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                                    readonly amount: number;
                                    readonly areaId: string;
                                    readonly areaName: string;
                                    /** @enum {unknown} */
                                    readonly careForm?: "GT" | "HT" | "RG" | "VO";
                                    /** @enum {unknown} */
                                    readonly unit: "CASES" | "FTE_HUNDREDTHS" | "HOURS_PER_WEEK" | "PLACES" | "VISITORS_PER_WEEK";
                                }[];
                            } | {
                                readonly cycleId?: string;
                                readonly from?: string;
                                readonly measureId: string;
                                readonly reason: string;
                                readonly to: {
                                    readonly name: string;
                                    readonly providerId: string;
                                    readonly publicOperator: boolean;
                                };
                                readonly transferredOn: string;
                            };
                            readonly lastOn?: string;
                            readonly measureId: string;
                            readonly opened: readonly {
                                /** @enum {unknown} */
                                readonly ageGroup?: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                                readonly amount: number;
                                readonly areaId: string;
                                readonly areaName: string;
                                /** @enum {unknown} */
                                readonly careForm?: "GT" | "HT" | "RG" | "VO";
                                /** @enum {unknown} */
                                readonly unit: "CASES" | "FTE_HUNDREDTHS" | "HOURS_PER_WEEK" | "PLACES" | "VISITORS_PER_WEEK";
                            }[];
                            readonly openings: readonly {
                                readonly complete: boolean;
                                readonly cycleId?: string;
                                readonly measureId: string;
                                readonly openedOn: string;
                                readonly places: readonly {
                                    /** @enum {unknown} */
                                    readonly ageGroup?: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                                    readonly amount: number;
                                    readonly areaId: string;
                                    readonly areaName: string;
                                    /** @enum {unknown} */
                                    readonly careForm?: "GT" | "HT" | "RG" | "VO";
                                    /** @enum {unknown} */
                                    readonly unit: "CASES" | "FTE_HUNDREDTHS" | "HOURS_PER_WEEK" | "PLACES" | "VISITORS_PER_WEEK";
                                }[];
                            }[];
                            readonly overrides: readonly {
                                readonly reason: string;
                                readonly rule: string;
                            }[];
                            readonly remaining: readonly {
                                /** @enum {unknown} */
                                readonly ageGroup?: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                                readonly amount: number;
                                readonly areaId: string;
                                readonly areaName: string;
                                /** @enum {unknown} */
                                readonly careForm?: "GT" | "HT" | "RG" | "VO";
                                /** @enum {unknown} */
                                readonly unit: "CASES" | "FTE_HUNDREDTHS" | "HOURS_PER_WEEK" | "PLACES" | "VISITORS_PER_WEEK";
                            }[];
                            /** @enum {unknown} */
                            readonly status: "APPROVED" | "DRAFT" | "IN_PIPELINE" | "NONE" | "OPENED" | "REDEDICATED" | "REJECTED" | "RELEASED" | "SUBMITTED" | "TRANSFERRED" | "WITHDRAWN";
                            readonly yearly: readonly {
                                readonly income: number;
                                readonly investment: number;
                                readonly net: number;
                                readonly operating: number;
                                readonly year: number;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly measure: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly measureId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                    } & components["schemas"]["RegisteredMeasure"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ChangeMeasure: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly measureId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly actionGoal?: string;
                    readonly backdating?: string;
                    readonly costs: readonly components["schemas"]["YearCostDto"][];
                    readonly coverageResolution?: string;
                    /** Format: local-date */
                    readonly endsOn?: string;
                    /** @enum {string} */
                    readonly funding: "BUDGETED" | "PARTLY" | "NOT_BUDGETED" | "SUBJECT_TO_BUDGET" | "PROVISIONAL_BUDGET" | "UNKNOWN";
                    readonly guidingGoal?: string;
                    readonly impactGoal?: components["schemas"]["ImpactGoalDto"];
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly intermediateGoal?: string;
                    readonly lowThresholdAmbulatory: boolean;
                    readonly needItems: readonly string[];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly places: readonly components["schemas"]["PlaceChangeDto"][];
                    readonly planningGoals: readonly components["schemas"]["PlanningGoalDto"][];
                    /** @enum {string} */
                    readonly priority?: "A" | "B" | "C" | "1" | "2" | "3" | "4" | "5";
                    /** @enum {string} */
                    readonly priorityBasis?: "LEGAL_CLAIM" | "AGREED" | "OPTIONAL";
                    readonly provider?: components["schemas"]["ProviderDto"];
                    readonly publishedPlaces?: number;
                    readonly qualityItems: readonly string[];
                    /** Format: local-date */
                    readonly realiseBy?: string;
                    readonly selectionOpen: boolean;
                    /** Format: local-date */
                    readonly startsOn?: string;
                    readonly subsidiarityStatement?: string;
                    readonly targetGroup?: string;
                    readonly title: string;
                    /** @enum {string} */
                    readonly type: "NEW" | "EXPANSION" | "CONVERSION" | "RELOCATION" | "REDUCTION" | "CLOSURE" | "QUALITY" | "PROGRAMME" | "FEE_OR_FUNDING_RULE";
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SecureFunding: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly measureId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly coverageResolution?: string;
                    /** @enum {string} */
                    readonly funding: "BUDGETED" | "PARTLY" | "NOT_BUDGETED" | "SUBJECT_TO_BUDGET" | "PROVISIONAL_BUDGET" | "UNKNOWN";
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly OpenMeasure: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly measureId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    /** Format: local-date */
                    readonly openedOn: string;
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly places: readonly components["schemas"]["PlaceChangeDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RededicateMeasure: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly measureId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly informationPaperId?: string;
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly reason: string;
                    /** Format: local-date */
                    readonly rededicatedOn: string;
                    readonly site: string;
                    readonly to: readonly components["schemas"]["PlaceChangeDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ReleaseMeasure: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly measureId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly reason: string;
                    /** Format: local-date */
                    readonly releasedOn: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ReturnMeasure: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly measureId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SubmitMeasure: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly measureId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly MeasureThread: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly measureId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly cycle?: {
                            readonly cycleId: string;
                            readonly sectoralPlan: string;
                            readonly title: string;
                        };
                        readonly effect: readonly {
                            readonly cycleId?: string;
                            readonly evaluationId: string;
                            readonly findings: readonly {
                                readonly rule: string;
                                readonly value?: string;
                            }[];
                            readonly grounds: readonly ("NO_ACTUAL" | "NO_GOALS" | "NO_REPORT")[];
                            readonly id: string;
                            readonly imported: boolean;
                            readonly indicators: readonly components["schemas"]["ComparedIndicator"][];
                            readonly measureId?: string;
                            readonly overrides: readonly {
                                readonly reason: string;
                                readonly rule: string;
                            }[];
                            readonly state: {
                                readonly closed?: {
                                    readonly assumptionsHeld: {
                                        /** @enum {unknown} */
                                        readonly answer: "NO" | "PARTLY" | "YES";
                                        readonly reason: string;
                                    };
                                    readonly correctionsNeeded: {
                                        /** @enum {unknown} */
                                        readonly answer: "NO" | "YES";
                                        readonly reason: string;
                                    };
                                    readonly cycleId?: string;
                                    readonly evaluationId: string;
                                    readonly goalsImplemented: {
                                        /** @enum {unknown} */
                                        readonly answer: "FULLY" | "NOT" | "PARTLY";
                                        readonly reason: string;
                                    };
                                    readonly measureId?: string;
                                    /** @enum {unknown} */
                                    readonly updateKind?: "ADAPTATION" | "REDRAFT";
                                };
                                readonly indicators: {
                                    readonly [key: string]: {
                                        readonly baseline: string;
                                        readonly goal?: string;
                                        readonly indicatorId: string;
                                        readonly name: string;
                                        readonly staircaseStep: number;
                                        readonly target: string;
                                        readonly unit: string;
                                    };
                                };
                                readonly judged?: {
                                    /** @enum {unknown} */
                                    readonly consequence: "ADAPT" | "CONTINUE" | "END" | "EXPAND" | "RETRANSFER";
                                    readonly cycleId?: string;
                                    readonly evaluationId: string;
                                    readonly findings: readonly {
                                        readonly rule: string;
                                        readonly value?: string;
                                    }[];
                                    readonly grounds: readonly ("NO_ACTUAL" | "NO_GOALS" | "NO_REPORT")[];
                                    /** @enum {unknown} */
                                    readonly judgement: "NOT_ASSESSABLE" | "NOT_REACHED" | "PARTLY" | "REACHED";
                                    readonly measureId: string;
                                    readonly overrides: readonly {
                                        readonly reason: string;
                                        readonly rule: string;
                                    }[];
                                    readonly reason: string;
                                    readonly sideEffects: readonly string[];
                                    readonly staircaseStep?: number;
                                    readonly title: string;
                                };
                                readonly measured: {
                                    readonly [key: string]: {
                                        readonly achievement: string;
                                        readonly actual: string;
                                        readonly cycleId?: string;
                                        readonly evaluationId: string;
                                        readonly evidence: {
                                            readonly document?: string;
                                            /** @enum {unknown} */
                                            readonly kind: "ACTIVITY_REPORT" | "STATISTICS" | "SURVEY";
                                            readonly title: string;
                                        };
                                        readonly indicatorId: string;
                                        readonly measuredOn: string;
                                        readonly measureId?: string;
                                    };
                                };
                                readonly nextCycleId?: string;
                                readonly opened?: {
                                    readonly cycleId?: string;
                                    readonly evaluationId: string;
                                    readonly measureId?: string;
                                    readonly title: string;
                                };
                                readonly reports: readonly {
                                    readonly cycleId?: string;
                                    readonly document?: string;
                                    readonly evaluationId: string;
                                    readonly fitsGoals: boolean;
                                    readonly measureId?: string;
                                    readonly receivedOn: string;
                                    readonly title: string;
                                }[];
                            };
                            /** @enum {unknown} */
                            readonly status: "CLOSED" | "JUDGED" | "OPEN";
                            readonly title: string;
                        }[];
                        readonly measure: components["schemas"]["RegisteredMeasure"];
                        readonly measureId: string;
                        readonly needs: readonly {
                            /** @enum {unknown} */
                            readonly ageGroup: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                            readonly areaId: string;
                            readonly areaName: string;
                            readonly children: string;
                            readonly childrenAsOf: string;
                            readonly childrenSource: string;
                            readonly cycleId?: string;
                            readonly derivation: {
                                readonly de: string;
                                readonly en: string;
                            };
                            readonly established: boolean;
                            readonly gap: string;
                            readonly gapWithReserve: string;
                            readonly id: string;
                            readonly interval?: {
                                readonly from: string;
                                readonly to?: string;
                            };
                            readonly need: string;
                            readonly needItemId: string;
                            readonly needsId: string;
                            readonly parentId?: string;
                            readonly parentName?: string;
                            readonly places: number;
                            readonly placesOn: string;
                            readonly priority?: string;
                            /** @enum {unknown} */
                            readonly priorityBasis?: "AGREED" | "LEGAL_CLAIM" | "OPTIONAL";
                            readonly quota: string;
                            readonly quotaPrecision: number;
                            readonly quotaSource: string;
                            readonly quotaYear: number;
                            readonly requiredFrom: string;
                            readonly reserve?: string;
                            readonly shown: {
                                readonly children: string;
                                readonly gap: string;
                                readonly need: string;
                                readonly reserve?: string;
                                readonly supplyRatio?: string;
                            };
                        }[];
                        readonly papers: readonly {
                            readonly chain: readonly components["schemas"]["StepRow"][];
                            readonly items: readonly components["schemas"]["PaperItemRow"][];
                            readonly paperId: string;
                            readonly reference?: string;
                            /** @enum {unknown} */
                            readonly status: "DECIDED" | "DRAFTED" | "RELEASED";
                            readonly title: string;
                            readonly votes: readonly components["schemas"]["ResultRow"][];
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly TransferMeasure: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly measureId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly reason: string;
                    readonly to: components["schemas"]["ProviderDto"];
                    /** Format: local-date */
                    readonly transferredOn: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly WithdrawMeasure: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly measureId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly by: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly reason: string;
                    /** Format: local-date */
                    readonly withdrawnOn: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly MyTasks: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: readonly {
                            readonly businessDaysLeft?: number;
                            readonly claimedBy?: string;
                            readonly comments: readonly {
                                readonly at: string;
                                readonly by: string;
                                readonly text: null | string;
                            }[];
                            readonly computation?: components["schemas"]["Due"];
                            readonly cycleId?: string;
                            readonly dueAt?: string;
                            readonly dueOn?: string;
                            readonly endedAt?: string;
                            readonly endedBy?: string;
                            readonly followUpOn?: string;
                            readonly for: {
                                /** @enum {unknown} */
                                readonly role: "administrator" | "auditor" | "chair" | "committeeMember" | "departmentHead" | "headOfPlanning" | "minuteTaker" | "planner" | "provider";
                            } | {
                                readonly seatId: string;
                            } | {
                                readonly person: string;
                            };
                            readonly id: string;
                            /** @enum {unknown} */
                            readonly kind: "COMMITTEE" | "GENERAL" | "IMPLEMENTATION" | "STAGE";
                            readonly openedAt: string;
                            readonly overdue: boolean;
                            readonly provedBy?: {
                                readonly eventId: string;
                                readonly stream: string;
                                readonly type: string;
                            };
                            readonly reason?: string;
                            readonly remindedOn?: string;
                            readonly source?: string;
                            readonly stage?: string;
                            /** @enum {unknown} */
                            readonly status: "CANCELLED" | "CLAIMED" | "COMPLETED" | "OPEN";
                            readonly subject: {
                                readonly id: string;
                                /** @enum {unknown} */
                                readonly kind: "CYCLE" | "MEASURE" | "OTHER" | "PAPER" | "SESSION";
                            };
                            readonly taskId: string;
                            readonly title: {
                                readonly de: string;
                                readonly en: string;
                            };
                            readonly why: {
                                readonly de: string;
                                readonly en: string;
                            };
                            /** @enum {unknown} */
                            readonly whyMine?: "CLAIMED" | "PERSON" | "ROLE" | "SEAT";
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listNeedsAssessments: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly asOf?: string;
                readonly cycleId?: string;
                readonly format?: "csv" | "xlsx";
                readonly language?: "de" | "en";
                readonly limit?: number;
                readonly orderBy?: string;
                readonly status?: "OPEN" | "ESTABLISHED";
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next?: string;
                        readonly position?: string;
                        readonly rows: readonly ({
                            readonly id: string;
                        } & {
                            readonly backTests: readonly {
                                /** @enum {unknown} */
                                readonly ageGroup: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                                readonly areaId: string;
                                readonly areaName: string;
                                readonly counts: readonly {
                                    readonly ages: readonly string[];
                                    readonly year: number;
                                }[];
                                readonly factor: {
                                    readonly HIGH: string;
                                    readonly LOW: string;
                                    readonly MID: string;
                                };
                                readonly meanError?: string;
                                readonly needsId: string;
                                readonly source: string;
                                readonly startYear: number;
                                readonly weights: readonly string[];
                                readonly years: readonly {
                                    readonly actual: string;
                                    readonly deviation: string;
                                    readonly HIGH: string;
                                    readonly LOW: string;
                                    readonly MID: string;
                                    readonly perCent?: string;
                                    readonly within: boolean;
                                    readonly year: number;
                                }[];
                            }[];
                            readonly checked?: {
                                readonly figures: number;
                                readonly source: string;
                            };
                            readonly cohorts: readonly {
                                /** @enum {unknown} */
                                readonly ageGroup: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                                readonly areaId: string;
                                readonly areaName: string;
                                readonly asOf: string;
                                readonly children: string;
                                readonly interval?: {
                                    readonly from: string;
                                    readonly to?: string;
                                };
                                readonly method: string;
                                readonly parentId?: string;
                                readonly parentName?: string;
                                /** @enum {unknown} */
                                readonly quality: "ESTIMATED" | "FORECAST" | "REPORTED";
                                /** @enum {unknown} */
                                readonly scenario?: "HIGH" | "LOW" | "MID";
                                readonly source: string;
                            }[];
                            readonly cycleId?: string;
                            readonly disagreeing: readonly {
                                /** @enum {unknown} */
                                readonly ageGroup: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                                readonly agrees: boolean;
                                readonly areaId?: string;
                                readonly computed: string;
                                /** @enum {unknown} */
                                readonly figure: "CHILDREN" | "GAP" | "NEED" | "QUOTA";
                                readonly highest?: string;
                                readonly lowest: string;
                                readonly published: string;
                            }[];
                            readonly findings: readonly {
                                readonly rule: string;
                                readonly value?: string;
                            }[];
                            readonly forecasts: readonly {
                                /** @enum {unknown} */
                                readonly ageGroup: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                                readonly areaId: string;
                                readonly areaName: string;
                                readonly basis?: {
                                    readonly ages: readonly string[];
                                    readonly births: {
                                        readonly HIGH: readonly string[];
                                        readonly LOW: readonly string[];
                                        readonly MID: readonly string[];
                                    };
                                    readonly factor: {
                                        readonly HIGH: string;
                                        readonly LOW: string;
                                        readonly MID: string;
                                    };
                                    readonly housing?: readonly {
                                        readonly ages: readonly string[];
                                        readonly childrenPerDwelling: string;
                                        readonly dwellings: number;
                                        readonly year: number;
                                    }[];
                                    readonly housingShare?: {
                                        readonly HIGH: string;
                                        readonly LOW: string;
                                        readonly MID: string;
                                    };
                                    readonly startYear: number;
                                    readonly weights: readonly string[];
                                };
                                readonly method: string;
                                readonly needsId: string;
                                readonly scenarios: {
                                    readonly HIGH: readonly {
                                        readonly children: string;
                                        readonly year: number;
                                    }[];
                                    readonly LOW: readonly {
                                        readonly children: string;
                                        readonly year: number;
                                    }[];
                                    readonly MID: readonly {
                                        readonly children: string;
                                        readonly year: number;
                                    }[];
                                };
                                readonly source: string;
                            }[];
                            readonly horizon?: {
                                readonly from: string;
                                readonly to: string;
                            };
                            readonly imported: boolean;
                            readonly mediumTerm: number;
                            readonly needsId: string;
                            readonly outdated: boolean;
                            readonly overrides: readonly {
                                readonly reason: string;
                                readonly rule: string;
                            }[];
                            readonly quotas: readonly {
                                /** @enum {unknown} */
                                readonly ageGroup: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                                readonly displayPrecision: number;
                                readonly quota: string;
                                readonly resolution?: string;
                                readonly source: string;
                                readonly year: number;
                            }[];
                            readonly reopened: readonly string[];
                            readonly reserves: readonly {
                                readonly ageGroup: string;
                                readonly areaId?: string;
                                readonly share: string;
                            }[];
                            readonly snapshotId: string;
                            /** @enum {unknown} */
                            readonly status: "ESTABLISHED" | "OPEN";
                            readonly title: string;
                            readonly totals: readonly {
                                /** @enum {unknown} */
                                readonly ageGroup: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                                readonly children: string;
                                readonly gap: string;
                                readonly need: string;
                                readonly places: number;
                                readonly reserve: string;
                                readonly shown: {
                                    readonly children: string;
                                    readonly gap: string;
                                    readonly need: string;
                                    readonly reserve?: string;
                                    readonly supplyRatio?: string;
                                };
                            }[];
                        })[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly OpenNeedsAssessment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly cycleId?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly mediumTerm?: number;
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly snapshotId: string;
                    readonly title: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly needsAssessment: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly needsId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                    } & {
                        readonly backTests: readonly {
                            /** @enum {unknown} */
                            readonly ageGroup: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                            readonly areaId: string;
                            readonly areaName: string;
                            readonly counts: readonly {
                                readonly ages: readonly string[];
                                readonly year: number;
                            }[];
                            readonly factor: {
                                readonly HIGH: string;
                                readonly LOW: string;
                                readonly MID: string;
                            };
                            readonly meanError?: string;
                            readonly needsId: string;
                            readonly source: string;
                            readonly startYear: number;
                            readonly weights: readonly string[];
                            readonly years: readonly {
                                readonly actual: string;
                                readonly deviation: string;
                                readonly HIGH: string;
                                readonly LOW: string;
                                readonly MID: string;
                                readonly perCent?: string;
                                readonly within: boolean;
                                readonly year: number;
                            }[];
                        }[];
                        readonly checked?: {
                            readonly figures: number;
                            readonly source: string;
                        };
                        readonly cohorts: readonly {
                            /** @enum {unknown} */
                            readonly ageGroup: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                            readonly areaId: string;
                            readonly areaName: string;
                            readonly asOf: string;
                            readonly children: string;
                            readonly interval?: {
                                readonly from: string;
                                readonly to?: string;
                            };
                            readonly method: string;
                            readonly parentId?: string;
                            readonly parentName?: string;
                            /** @enum {unknown} */
                            readonly quality: "ESTIMATED" | "FORECAST" | "REPORTED";
                            /** @enum {unknown} */
                            readonly scenario?: "HIGH" | "LOW" | "MID";
                            readonly source: string;
                        }[];
                        readonly cycleId?: string;
                        readonly disagreeing: readonly {
                            /** @enum {unknown} */
                            readonly ageGroup: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                            readonly agrees: boolean;
                            readonly areaId?: string;
                            readonly computed: string;
                            /** @enum {unknown} */
                            readonly figure: "CHILDREN" | "GAP" | "NEED" | "QUOTA";
                            readonly highest?: string;
                            readonly lowest: string;
                            readonly published: string;
                        }[];
                        readonly findings: readonly {
                            readonly rule: string;
                            readonly value?: string;
                        }[];
                        readonly forecasts: readonly {
                            /** @enum {unknown} */
                            readonly ageGroup: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                            readonly areaId: string;
                            readonly areaName: string;
                            readonly basis?: {
                                readonly ages: readonly string[];
                                readonly births: {
                                    readonly HIGH: readonly string[];
                                    readonly LOW: readonly string[];
                                    readonly MID: readonly string[];
                                };
                                readonly factor: {
                                    readonly HIGH: string;
                                    readonly LOW: string;
                                    readonly MID: string;
                                };
                                readonly housing?: readonly {
                                    readonly ages: readonly string[];
                                    readonly childrenPerDwelling: string;
                                    readonly dwellings: number;
                                    readonly year: number;
                                }[];
                                readonly housingShare?: {
                                    readonly HIGH: string;
                                    readonly LOW: string;
                                    readonly MID: string;
                                };
                                readonly startYear: number;
                                readonly weights: readonly string[];
                            };
                            readonly method: string;
                            readonly needsId: string;
                            readonly scenarios: {
                                readonly HIGH: readonly {
                                    readonly children: string;
                                    readonly year: number;
                                }[];
                                readonly LOW: readonly {
                                    readonly children: string;
                                    readonly year: number;
                                }[];
                                readonly MID: readonly {
                                    readonly children: string;
                                    readonly year: number;
                                }[];
                            };
                            readonly source: string;
                        }[];
                        readonly horizon?: {
                            readonly from: string;
                            readonly to: string;
                        };
                        readonly imported: boolean;
                        readonly mediumTerm: number;
                        readonly needsId: string;
                        readonly outdated: boolean;
                        readonly overrides: readonly {
                            readonly reason: string;
                            readonly rule: string;
                        }[];
                        readonly quotas: readonly {
                            /** @enum {unknown} */
                            readonly ageGroup: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                            readonly displayPrecision: number;
                            readonly quota: string;
                            readonly resolution?: string;
                            readonly source: string;
                            readonly year: number;
                        }[];
                        readonly reopened: readonly string[];
                        readonly reserves: readonly {
                            readonly ageGroup: string;
                            readonly areaId?: string;
                            readonly share: string;
                        }[];
                        readonly snapshotId: string;
                        /** @enum {unknown} */
                        readonly status: "ESTABLISHED" | "OPEN";
                        readonly title: string;
                        readonly totals: readonly {
                            /** @enum {unknown} */
                            readonly ageGroup: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                            readonly children: string;
                            readonly gap: string;
                            readonly need: string;
                            readonly places: number;
                            readonly reserve: string;
                            readonly shown: {
                                readonly children: string;
                                readonly gap: string;
                                readonly need: string;
                                readonly reserve?: string;
                                readonly supplyRatio?: string;
                            };
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly BackTestForecast: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly needsId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly ageGroup: "U1" | "U3" | "U3PLUS" | "SCHOOL";
                    readonly areaId: string;
                    readonly areaName: string;
                    readonly backdating?: string;
                    readonly counts: readonly components["schemas"]["YearCountDto"][];
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly source: string;
                    readonly startYear: number;
                    readonly weights: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly EstablishNeeds: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly needsId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly forecastDerivation: {
        readonly parameters: {
            readonly query: {
                readonly ageGroup: "U1" | "U3" | "U3PLUS" | "SCHOOL";
                readonly areaId: string;
                readonly asOf?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly needsId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @enum {unknown} */
                        readonly ageGroup: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                        readonly areaId: string;
                        readonly areaName: string;
                        readonly basis: {
                            readonly ages: readonly string[];
                            readonly births: {
                                readonly HIGH: readonly string[];
                                readonly LOW: readonly string[];
                                readonly MID: readonly string[];
                            };
                            readonly factor: {
                                readonly HIGH: string;
                                readonly LOW: string;
                                readonly MID: string;
                            };
                            readonly housing?: readonly {
                                readonly ages: readonly string[];
                                readonly childrenPerDwelling: string;
                                readonly dwellings: number;
                                readonly year: number;
                            }[];
                            readonly housingShare?: {
                                readonly HIGH: string;
                                readonly LOW: string;
                                readonly MID: string;
                            };
                            readonly startYear: number;
                            readonly weights: readonly string[];
                        };
                        readonly method: string;
                        readonly needsId: string;
                        readonly source: string;
                        readonly years: {
                            readonly HIGH: readonly {
                                readonly ages: readonly string[];
                                readonly born?: string;
                                readonly children: string;
                                readonly moved: readonly string[];
                                readonly year: number;
                            }[];
                            readonly LOW: readonly {
                                readonly ages: readonly string[];
                                readonly born?: string;
                                readonly children: string;
                                readonly moved: readonly string[];
                                readonly year: number;
                            }[];
                            readonly MID: readonly {
                                readonly ages: readonly string[];
                                readonly born?: string;
                                readonly children: string;
                                readonly moved: readonly string[];
                                readonly year: number;
                            }[];
                        };
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ForecastPopulation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly needsId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly ageGroup: "U1" | "U3" | "U3PLUS" | "SCHOOL";
                    readonly ages: readonly string[];
                    readonly areaId: string;
                    readonly areaName: string;
                    readonly backdating?: string;
                    readonly births: components["schemas"]["BirthsDto"];
                    readonly factor: components["schemas"]["FactorsDto"];
                    readonly housing?: readonly components["schemas"]["HousingDto"][];
                    readonly housingShare?: components["schemas"]["FactorsDto"];
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly method: string;
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly source: string;
                    readonly startYear: number;
                    readonly weights: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly AssessGap: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly needsId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly places: readonly components["schemas"]["PlacesDto"][];
                    /** Format: local-date */
                    readonly placesOn: string;
                    readonly placesSource: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SetHorizon: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly needsId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    /** Format: local-date */
                    readonly from: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    /** Format: local-date */
                    readonly to: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listNeedItems: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly ageGroup?: "U1" | "U3" | "U3PLUS" | "SCHOOL";
                readonly areaId?: string;
                readonly asOf?: string;
                readonly format?: "csv" | "xlsx";
                readonly language?: "de" | "en";
                readonly limit?: number;
                readonly orderBy?: string;
                readonly parentId?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly needsId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next?: string;
                        readonly position?: string;
                        readonly rows: readonly ({
                            readonly id: string;
                        } & components["schemas"]["NeedItemRow"])[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RecordPopulation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly needsId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly cohorts: readonly components["schemas"]["CohortDto"][];
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CheckPublishedFigures: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly needsId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly figures: readonly components["schemas"]["PublishedFigureDto"][];
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly source: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SetTargetQuota: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly needsId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly ageGroup: "U1" | "U3" | "U3PLUS" | "SCHOOL";
                    readonly backdating?: string;
                    readonly displayPrecision: number;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly quota: string;
                    readonly resolution?: string;
                    readonly source: string;
                    readonly year: number;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ReopenNeeds: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly needsId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SetReserve: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly needsId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly ageGroup: "U1" | "U3" | "U3PLUS" | "SCHOOL";
                    readonly areaId?: string;
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly share: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly needTotals: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly needsId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly all: readonly {
                            /** @enum {unknown} */
                            readonly ageGroup: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                            readonly children: string;
                            readonly gap: string;
                            readonly need: string;
                            readonly places: number;
                            readonly reserve: string;
                            readonly shown: {
                                readonly children: string;
                                readonly gap: string;
                                readonly need: string;
                                readonly reserve?: string;
                                readonly supplyRatio?: string;
                            };
                            readonly sumOfShown: {
                                readonly children: number;
                                readonly gap: number;
                                readonly need: number;
                            };
                        }[];
                        readonly parts: readonly {
                            readonly parentId: string;
                            readonly parentName?: string;
                            readonly totals: readonly {
                                /** @enum {unknown} */
                                readonly ageGroup: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                                readonly children: string;
                                readonly gap: string;
                                readonly need: string;
                                readonly places: number;
                                readonly reserve: string;
                                readonly shown: {
                                    readonly children: string;
                                    readonly gap: string;
                                    readonly need: string;
                                    readonly reserve?: string;
                                    readonly supplyRatio?: string;
                                };
                                readonly sumOfShown: {
                                    readonly children: number;
                                    readonly gap: number;
                                    readonly need: number;
                                };
                            }[];
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly Notifications: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly asOf?: string;
                readonly format?: "csv" | "xlsx";
                readonly language?: "de" | "en";
                readonly limit?: number;
                readonly orderBy?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next?: string;
                        readonly position?: string;
                        readonly rows: readonly {
                            readonly about: {
                                readonly dueOn: string;
                                /** @constant */
                                readonly kind: "TASK_REMINDER";
                                readonly taskId: string;
                                readonly title: {
                                    readonly de: string;
                                    readonly en: string;
                                };
                            };
                            readonly attempts: number;
                            readonly changedAt: string;
                            /** @enum {unknown} */
                            readonly failure?: "NO_ADDRESS" | "REFUSED" | "UNREACHABLE";
                            readonly id: string;
                            readonly notificationId: string;
                            readonly retryAt?: string;
                            /** @enum {unknown} */
                            readonly status: "CLAIMED" | "GIVEN_UP" | "SENT" | "WANTED";
                            readonly subject: {
                                readonly de: string;
                                readonly en: string;
                            };
                            readonly to: string;
                            readonly wantedSince: string;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly AcceptClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": unknown;
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ReadDeadlines: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": unknown;
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ExplainDeadline: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": unknown;
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ReadMail: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": unknown;
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ReadQueue: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": unknown;
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RetryJob: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly job: string;
                readonly kind: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": unknown;
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RebuildReadModel: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly model: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": unknown;
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ReadStatus: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": unknown;
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listPapers: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly asOf?: string;
                readonly cycleId?: string;
                readonly format?: "csv" | "xlsx";
                readonly language?: "de" | "en";
                readonly limit?: number;
                readonly orderBy?: string;
                readonly status?: "DRAFTED" | "RELEASED" | "DECIDED";
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next?: string;
                        readonly position?: string;
                        readonly rows: readonly {
                            readonly chain: readonly components["schemas"]["StepRow"][];
                            readonly cycleId?: string;
                            readonly findings: readonly {
                                readonly rule: string;
                                readonly value?: string;
                            }[];
                            readonly id: string;
                            readonly imported: boolean;
                            readonly items: readonly components["schemas"]["PaperItemRow"][];
                            readonly paperId: string;
                            readonly printedReference?: string;
                            readonly reference?: string;
                            readonly releasedVersion: number;
                            /** @enum {unknown} */
                            readonly status: "DECIDED" | "DRAFTED" | "RELEASED";
                            readonly title: string;
                            readonly version: number;
                            readonly versions: readonly {
                                readonly adoptedIn?: {
                                    readonly sessionId: string;
                                    readonly stepId: string;
                                };
                                readonly author?: string;
                                readonly items: readonly {
                                    readonly measureIds: readonly string[];
                                    readonly planAdoption: boolean;
                                    readonly resolutionItem: string;
                                    readonly text: string;
                                }[];
                                readonly reason?: string;
                                readonly releasedAt?: string;
                                readonly releasedBy?: string;
                                readonly version: number;
                                readonly writtenAt: string;
                            }[];
                            readonly with: null | string;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly DraftPaper: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly cycleId?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly items: readonly components["schemas"]["PaperItemDto"][];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly printedReference?: string;
                    readonly reference?: string;
                    readonly title: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly paper: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly paperId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly chain: readonly components["schemas"]["StepRow"][];
                        readonly cycleId?: string;
                        readonly findings: readonly {
                            readonly rule: string;
                            readonly value?: string;
                        }[];
                        readonly id: string;
                        readonly imported: boolean;
                        readonly items: readonly components["schemas"]["PaperItemRow"][];
                        readonly paperId: string;
                        readonly printedReference?: string;
                        readonly reference?: string;
                        readonly releasedVersion: number;
                        /** @enum {unknown} */
                        readonly status: "DECIDED" | "DRAFTED" | "RELEASED";
                        readonly title: string;
                        readonly version: number;
                        readonly versions: readonly {
                            readonly adoptedIn?: {
                                readonly sessionId: string;
                                readonly stepId: string;
                            };
                            readonly author?: string;
                            readonly items: readonly {
                                readonly measureIds: readonly string[];
                                readonly planAdoption: boolean;
                                readonly resolutionItem: string;
                                readonly text: string;
                            }[];
                            readonly reason?: string;
                            readonly releasedAt?: string;
                            readonly releasedBy?: string;
                            readonly version: number;
                            readonly writtenAt: string;
                        }[];
                        readonly with: null | string;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SetReferralChain: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly paperId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly steps: readonly components["schemas"]["PaperStepDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly OpenStep: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly paperId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly stepId: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ReleasePaper: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly paperId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SkipStep: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly paperId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly reason: string;
                    readonly stepId: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly AddStep: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly paperId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly before?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly reason: string;
                    readonly step: components["schemas"]["PaperStepDto"];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ChangePaperText: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly paperId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly items: readonly components["schemas"]["PaperItemDto"][];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly reason?: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly carrierResponses: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly asOf?: string;
                readonly format?: "csv" | "xlsx";
                readonly language?: "de" | "en";
                readonly limit?: number;
                readonly orderBy?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly providerId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next?: string;
                        readonly position?: string;
                        readonly rows: readonly {
                            readonly asked?: string;
                            readonly cycleId: string;
                            readonly document?: string;
                            readonly id: string;
                            readonly participationId: string;
                            readonly providerId: string;
                            readonly receivedOn?: string;
                            readonly respondBy: string;
                            /** @enum {unknown} */
                            readonly stage: "CHARTER" | "DECISION" | "EVALUATION" | "GAP_ANALYSIS" | "IMPLEMENTATION" | "INVENTORY" | "MEASURES" | "NEEDS" | "UPDATE";
                            /** @enum {unknown} */
                            readonly standpoint?: "AGREES" | "AGREES_WITH_REMARKS" | "NO_COMMENT" | "OBJECTS";
                            /** @enum {unknown} */
                            readonly state: "ANSWERED" | "LATE" | "SILENT" | "WAITING";
                            readonly subject: string;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listCarrierHearings: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly asOf?: string;
                readonly cycleId?: string;
                readonly format?: "csv" | "xlsx";
                readonly language?: "de" | "en";
                readonly limit?: number;
                readonly orderBy?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next?: string;
                        readonly position?: string;
                        readonly rows: readonly ({
                            readonly id: string;
                        } & components["schemas"]["CarrierHearing"])[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly HearCarriers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly bodyId: string;
                    readonly carriers: readonly string[];
                    readonly cycleId: string;
                    readonly declined: readonly string[];
                    /** Format: local-date */
                    readonly heardOn: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly sessionId: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listCarrierInvitations: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly asOf?: string;
                readonly cycleId?: string;
                readonly format?: "csv" | "xlsx";
                readonly language?: "de" | "en";
                readonly limit?: number;
                readonly orderBy?: string;
                readonly stage?: "CHARTER" | "INVENTORY" | "NEEDS" | "GAP_ANALYSIS" | "MEASURES" | "DECISION" | "IMPLEMENTATION" | "EVALUATION" | "UPDATE";
                readonly state?: "RUNNING" | "CLOSED";
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next?: string;
                        readonly position?: string;
                        readonly rows: readonly ({
                            readonly id: string;
                        } & {
                            readonly areas: readonly string[];
                            readonly carriers: readonly {
                                readonly document?: string;
                                readonly providerId: string;
                                readonly receivedOn?: string;
                                /** @enum {unknown} */
                                readonly standpoint?: "AGREES" | "AGREES_WITH_REMARKS" | "NO_COMMENT" | "OBJECTS";
                                /** @enum {unknown} */
                                readonly state: "ANSWERED" | "LATE" | "SILENT" | "WAITING";
                            }[];
                            readonly computation: components["schemas"]["Term"];
                            readonly cycleId: string;
                            readonly document?: string;
                            readonly dueAt: string;
                            readonly extensions: readonly {
                                readonly from: string;
                                readonly reason: string;
                                readonly to: string;
                            }[];
                            readonly imported: boolean;
                            readonly noticeOn: string;
                            readonly participationId: string;
                            readonly respondBy: string;
                            /** @enum {unknown} */
                            readonly stage: "CHARTER" | "DECISION" | "EVALUATION" | "GAP_ANALYSIS" | "IMPLEMENTATION" | "INVENTORY" | "MEASURES" | "NEEDS" | "UPDATE";
                            /** @enum {unknown} */
                            readonly state: "CLOSED" | "RUNNING";
                            readonly subject: string;
                        })[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly InviteCarriers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly areas: readonly string[];
                    readonly backdating?: string;
                    readonly carriers: readonly string[];
                    readonly cycleId: string;
                    readonly days: number;
                    readonly document?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    /** Format: local-date */
                    readonly noticeOn: string;
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly place: components["schemas"]["PlaceDto"];
                    /** @enum {string} */
                    readonly stage: "CHARTER" | "INVENTORY" | "NEEDS" | "GAP_ANALYSIS" | "MEASURES" | "DECISION" | "IMPLEMENTATION" | "EVALUATION" | "UPDATE";
                    readonly subject: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly carrierInvitation: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                    } & {
                        readonly areas: readonly string[];
                        readonly carriers: readonly {
                            readonly document?: string;
                            readonly providerId: string;
                            readonly receivedOn?: string;
                            /** @enum {unknown} */
                            readonly standpoint?: "AGREES" | "AGREES_WITH_REMARKS" | "NO_COMMENT" | "OBJECTS";
                            /** @enum {unknown} */
                            readonly state: "ANSWERED" | "LATE" | "SILENT" | "WAITING";
                        }[];
                        readonly computation: components["schemas"]["Term"];
                        readonly cycleId: string;
                        readonly document?: string;
                        readonly dueAt: string;
                        readonly extensions: readonly {
                            readonly from: string;
                            readonly reason: string;
                            readonly to: string;
                        }[];
                        readonly imported: boolean;
                        readonly noticeOn: string;
                        readonly participationId: string;
                        readonly respondBy: string;
                        /** @enum {unknown} */
                        readonly stage: "CHARTER" | "DECISION" | "EVALUATION" | "GAP_ANALYSIS" | "IMPLEMENTATION" | "INVENTORY" | "MEASURES" | "NEEDS" | "UPDATE";
                        /** @enum {unknown} */
                        readonly state: "CLOSED" | "RUNNING";
                        readonly subject: string;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly AnswerInvitation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly document?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly providerId: string;
                    /** Format: local-date */
                    readonly receivedOn?: string;
                    /** @enum {string} */
                    readonly standpoint: "AGREES" | "AGREES_WITH_REMARKS" | "OBJECTS" | "NO_COMMENT";
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ExtendResponsePeriod: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly days: number;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly carrierResponse: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly participationId: string;
                readonly providerId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly asked?: string;
                        readonly cycleId: string;
                        readonly document?: string;
                        readonly id: string;
                        readonly participationId: string;
                        readonly providerId: string;
                        readonly receivedOn?: string;
                        readonly respondBy: string;
                        /** @enum {unknown} */
                        readonly stage: "CHARTER" | "DECISION" | "EVALUATION" | "GAP_ANALYSIS" | "IMPLEMENTATION" | "INVENTORY" | "MEASURES" | "NEEDS" | "UPDATE";
                        /** @enum {unknown} */
                        readonly standpoint?: "AGREES" | "AGREES_WITH_REMARKS" | "NO_COMMENT" | "OBJECTS";
                        /** @enum {unknown} */
                        readonly state: "ANSWERED" | "LATE" | "SILENT" | "WAITING";
                        readonly subject: string;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listParticipationOccasions: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly asOf?: string;
                readonly audience?: "YOUNG_PEOPLE" | "GUARDIANS" | "SELF_ADVOCACY_GROUP" | "OTHER";
                readonly cycleId?: string;
                readonly format?: "csv" | "xlsx";
                readonly language?: "de" | "en";
                readonly limit?: number;
                readonly orderBy?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next?: string;
                        readonly position?: string;
                        readonly rows: readonly ({
                            readonly id: string;
                        } & components["schemas"]["Occasion"])[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly HoldParticipation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly accessibleForms: readonly ("PLAIN_LANGUAGE" | "EASY_LANGUAGE" | "TRANSLATION" | "SIGN_LANGUAGE" | "AUDIO" | "PICTURES" | "BARRIER_FREE_PLACE")[];
                    readonly ageFrom?: number;
                    readonly ageTo?: number;
                    readonly areas: readonly string[];
                    /** @enum {string} */
                    readonly audience: "YOUNG_PEOPLE" | "GUARDIANS" | "SELF_ADVOCACY_GROUP" | "OTHER";
                    readonly backdating?: string;
                    readonly cycleId: string;
                    /** @enum {string} */
                    readonly format: "SURVEY" | "FOCUS_GROUP" | "YOUTH_FORUM" | "YOUTH_COUNCIL" | "PARENT_COUNCIL" | "WORKSHOP" | "SOCIAL_SPACE_CONFERENCE" | "INTERVIEW" | "ONLINE" | "HEARING";
                    /** Format: local-date */
                    readonly heldOn: string;
                    /** Format: local-date */
                    readonly heldUntil?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly invited?: number;
                    readonly method: string;
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly reached: number;
                    /** @enum {string} */
                    readonly stage?: "CHARTER" | "INVENTORY" | "NEEDS" | "GAP_ANALYSIS" | "MEASURES" | "DECISION" | "IMPLEMENTATION" | "EVALUATION" | "UPDATE";
                    readonly targetGroup: string;
                    readonly title: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly participationOccasion: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                    } & components["schemas"]["Occasion"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly GiveParticipationFeedback: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly form: string;
                    /** Format: local-date */
                    readonly givenOn: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RecordParticipationResults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly statements: readonly components["schemas"]["StatementDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listPeople: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly asOf?: string;
                readonly format?: "csv" | "xlsx";
                readonly language?: "de" | "en";
                readonly limit?: number;
                readonly orderBy?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next?: string;
                        readonly position?: string;
                        readonly rows: readonly {
                            readonly erased: boolean;
                            readonly erasure?: {
                                /** @enum {unknown} */
                                readonly legalBasis: "GDPR_17" | "SGB_X_84";
                                readonly requestedAt: string;
                                readonly requestedBy: string;
                            };
                            readonly function?: string;
                            readonly id: string;
                            readonly invitedAt: string;
                            readonly linked: boolean;
                            readonly mail?: string;
                            readonly name: string;
                            readonly roles: readonly {
                                readonly from: string;
                                readonly providerId?: string;
                                /** @enum {unknown} */
                                readonly role: "administrator" | "auditor" | "chair" | "committeeMember" | "departmentHead" | "headOfPlanning" | "minuteTaker" | "planner" | "provider";
                            }[];
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly InvitePerson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly function?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly mail?: string;
                    readonly name: string;
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly person: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly person: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly erased: boolean;
                        readonly erasure?: {
                            /** @enum {unknown} */
                            readonly legalBasis: "GDPR_17" | "SGB_X_84";
                            readonly requestedAt: string;
                            readonly requestedBy: string;
                        };
                        readonly function?: string;
                        readonly id: string;
                        readonly invitedAt: string;
                        readonly linked: boolean;
                        readonly mail?: string;
                        readonly name: string;
                        readonly roles: readonly {
                            readonly from: string;
                            readonly providerId?: string;
                            /** @enum {unknown} */
                            readonly role: "administrator" | "auditor" | "chair" | "committeeMember" | "departmentHead" | "headOfPlanning" | "minuteTaker" | "planner" | "provider";
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RecordPersonDetails: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly person: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly function?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly mail?: string;
                    readonly name: string;
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ErasePerson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly person: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RequestErasure: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly person: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    /** @enum {string} */
                    readonly legalBasis: "GDPR_17" | "SGB_X_84";
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly InviteByLink: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly person: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": unknown;
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RevokeRole: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly person: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly providerId?: string;
                    /** @enum {string} */
                    readonly role: "planner" | "headOfPlanning" | "departmentHead" | "committeeMember" | "chair" | "minuteTaker" | "provider" | "auditor" | "administrator";
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly GrantRole: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly person: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    /** Format: local-date */
                    readonly from?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly providerId?: string;
                    /** @enum {string} */
                    readonly role: "planner" | "headOfPlanning" | "departmentHead" | "committeeMember" | "chair" | "minuteTaker" | "provider" | "auditor" | "administrator";
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly pipeline: {
        readonly parameters: {
            readonly query?: {
                readonly ageGroup?: "U1" | "U3" | "U3PLUS" | "SCHOOL";
                readonly areaId?: string;
                readonly asOf?: string;
                readonly cycleId?: string;
                readonly on?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly areas: readonly {
                            readonly areaId: string;
                            readonly areaName: string;
                            readonly totals: readonly {
                                /** @enum {unknown} */
                                readonly ageGroup: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                                readonly fromMeasures: number;
                                readonly places: number;
                                readonly unexplained?: number;
                            }[];
                        }[];
                        readonly balance?: {
                            readonly asAt: string;
                            readonly source: string;
                            readonly totals: readonly {
                                /** @enum {unknown} */
                                readonly ageGroup: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                                readonly places: number;
                            }[];
                        };
                        readonly measures: readonly {
                            /** @enum {unknown} */
                            readonly ageGroup: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                            readonly areaId: string;
                            readonly areaName: string;
                            /** @enum {unknown} */
                            readonly careForm?: "GT" | "HT" | "RG" | "VO";
                            readonly cycleId?: string;
                            readonly decidedOn: string;
                            readonly from: string;
                            /** @constant */
                            readonly kind: "SLICE";
                            readonly leaves?: {
                                /** @enum {unknown} */
                                readonly because: "REDEDICATED" | "REFERENCE_DATE" | "RELEASED" | "TRANSFERRED" | "WITHDRAWN";
                                readonly on: string;
                            };
                            readonly measureId: string;
                            readonly openedOn?: string;
                            readonly paperId: string;
                            readonly places: number;
                            readonly provider?: {
                                readonly name: string;
                                readonly providerId: string;
                                readonly publicOperator: boolean;
                            };
                            readonly resolutionItem: string;
                            readonly sessionId: string;
                            readonly title: string;
                        }[];
                        readonly on: string;
                        readonly totals: readonly {
                            /** @enum {unknown} */
                            readonly ageGroup: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                            readonly explanation: {
                                readonly de: string;
                                readonly en: string;
                            };
                            readonly fromMeasures: number;
                            readonly places: number;
                            readonly unexplained?: number;
                        }[];
                        readonly unknown: readonly ({
                            /** @enum {unknown} */
                            readonly ageGroup: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                            readonly areaId: string;
                            readonly areaName: string;
                            /** @enum {unknown} */
                            readonly careForm?: "GT" | "HT" | "RG" | "VO";
                            readonly cycleId?: string;
                            readonly decidedOn: string;
                            readonly from: string;
                            /** @constant */
                            readonly kind: "SLICE";
                            readonly leaves?: {
                                /** @enum {unknown} */
                                readonly because: "REDEDICATED" | "REFERENCE_DATE" | "RELEASED" | "TRANSFERRED" | "WITHDRAWN";
                                readonly on: string;
                            };
                            readonly measureId: string;
                            readonly openedOn?: string;
                            readonly paperId: string;
                            readonly places: number;
                            readonly provider?: {
                                readonly name: string;
                                readonly providerId: string;
                                readonly publicOperator: boolean;
                            };
                            readonly resolutionItem: string;
                            readonly sessionId: string;
                            readonly title: string;
                        } | components["schemas"]["UnknownPlaces"] | {
                            readonly asAt: string;
                            /** @constant */
                            readonly kind: "BALANCE";
                            readonly source: string;
                            readonly totals: readonly {
                                /** @enum {unknown} */
                                readonly ageGroup: "SCHOOL" | "U1" | "U3" | "U3PLUS";
                                readonly places: number;
                            }[];
                        } | {
                            readonly ageGroups: readonly ("SCHOOL" | "U1" | "U3" | "U3PLUS")[];
                            /** @constant */
                            readonly kind: "REFERENCE";
                            readonly placesOn?: string;
                        })[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RecordPipelineBalance: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: local-date */
                    readonly asAt: string;
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly source: string;
                    readonly totals: readonly components["schemas"]["BalanceTotalDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ProcessModels: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly asOf?: string;
                readonly format?: "csv" | "xlsx";
                readonly language?: "de" | "en";
                readonly limit?: number;
                readonly orderBy?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next?: string;
                        readonly position?: string;
                        readonly rows: readonly ({
                            readonly id: string;
                        } & {
                            readonly model: {
                                readonly backLoops: readonly {
                                    /** @enum {unknown} */
                                    readonly from: "CHARTER" | "DECISION" | "EVALUATION" | "GAP_ANALYSIS" | "IMPLEMENTATION" | "INVENTORY" | "MEASURES" | "NEEDS" | "UPDATE";
                                    /** @enum {unknown} */
                                    readonly to: "*" | "CHARTER" | "DECISION" | "EVALUATION" | "GAP_ANALYSIS" | "IMPLEMENTATION" | "INVENTORY" | "MEASURES" | "NEEDS" | "UPDATE";
                                }[];
                                readonly chains: readonly {
                                    readonly name: string;
                                    readonly planAdoption: boolean;
                                    readonly steps: readonly {
                                        readonly bodyKind: string;
                                        readonly competence: string;
                                    }[];
                                    readonly title: {
                                        readonly de: string;
                                        readonly en: string;
                                    };
                                }[];
                                /** @enum {unknown} */
                                readonly land: "BB" | "BE" | "BW" | "BY" | "HB" | "HE" | "HH" | "MV" | "NI" | "NW" | "RP" | "SH" | "SL" | "SN" | "ST" | "TH";
                                readonly municipal: readonly string[];
                                readonly name: {
                                    readonly de: string;
                                    readonly en: string;
                                };
                                readonly periods: readonly {
                                    readonly name: string;
                                    readonly period: components["schemas"]["BackwardPeriod"] | components["schemas"]["ForwardPeriod"] | {
                                        readonly hours: number;
                                        /** @enum {unknown} */
                                        readonly kind: "HOURS" | "HOURS_BEFORE";
                                    } | {
                                        readonly date: string;
                                        /** @constant */
                                        readonly kind: "FIXED";
                                        /** @enum {unknown} */
                                        readonly shift?: "NEXT_BUSINESS_DAY" | "NONE";
                                    };
                                    readonly source: string;
                                }[];
                                readonly quorumRules: readonly {
                                    readonly bodyKind: string;
                                    readonly source: string;
                                    /** @enum {unknown} */
                                    readonly threshold: "HALF_OR_MORE" | "MORE_THAN_HALF";
                                }[];
                                readonly stages: readonly {
                                    readonly closesAfter: readonly ("CHARTER" | "DECISION" | "EVALUATION" | "GAP_ANALYSIS" | "IMPLEMENTATION" | "INVENTORY" | "MEASURES" | "NEEDS" | "UPDATE")[];
                                    readonly gates: readonly {
                                        /** @enum {unknown} */
                                        readonly check: "COMMITTEE_BEFORE_COUNCIL" | "DEALT_WITH_EVERY_PLAN" | "HEARD_BEFORE_VOTE" | "PROVED" | "PROVED_IN_STAGE";
                                        readonly evidence: readonly ("CARRIERS_HEARD" | "CARRIERS_INVOLVED" | "COMMITTEE_INVOLVED" | "COUNCIL_DECIDED" | "EVALUATION_CLOSED" | "FEEDBACK_GIVEN" | "GAP_ASSESSED" | "GUARDIANS_INVOLVED" | "HORIZON_SET" | "INVENTORY_CLOSED" | "INVENTORY_FROZEN" | "MEASURE_APPROVED" | "MEASURE_JUDGED" | "MEASURE_OPENED" | "MEASURE_SUBMITTED" | "NEED_ESTABLISHED" | "PLAN_ADOPTED" | "RESERVE_SET" | "UPDATE_BEGUN" | "WORKING_GROUP_CONSULTED" | "YOUNG_PEOPLE_INVOLVED")[];
                                        /** @enum {unknown} */
                                        readonly force: "E" | "W";
                                        readonly rule: string;
                                        readonly source: string;
                                    }[];
                                    readonly name: {
                                        readonly de: string;
                                        readonly en: string;
                                    };
                                    /** @enum {unknown} */
                                    readonly stage: "CHARTER" | "DECISION" | "EVALUATION" | "GAP_ANALYSIS" | "IMPLEMENTATION" | "INVENTORY" | "MEASURES" | "NEEDS" | "UPDATE";
                                }[];
                            };
                            readonly modelId: string;
                            readonly modelVersion: number;
                        })[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PublishProcessModel: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly modelId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly checkOnly?: boolean;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    /** @enum {string} */
                    readonly land?: "BW" | "BY" | "BE" | "BB" | "HB" | "HH" | "HE" | "MV" | "NI" | "NW" | "RP" | "SL" | "SN" | "ST" | "SH" | "TH";
                    readonly model?: components["schemas"]["ProcessModelDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ProcessModel: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly modelId: string;
                readonly modelVersion: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly model: {
                            readonly backLoops: readonly {
                                /** @enum {unknown} */
                                readonly from: "CHARTER" | "DECISION" | "EVALUATION" | "GAP_ANALYSIS" | "IMPLEMENTATION" | "INVENTORY" | "MEASURES" | "NEEDS" | "UPDATE";
                                /** @enum {unknown} */
                                readonly to: "*" | "CHARTER" | "DECISION" | "EVALUATION" | "GAP_ANALYSIS" | "IMPLEMENTATION" | "INVENTORY" | "MEASURES" | "NEEDS" | "UPDATE";
                            }[];
                            readonly chains: readonly {
                                readonly name: string;
                                readonly planAdoption: boolean;
                                readonly steps: readonly {
                                    readonly bodyKind: string;
                                    readonly competence: string;
                                }[];
                                readonly title: {
                                    readonly de: string;
                                    readonly en: string;
                                };
                            }[];
                            /** @enum {unknown} */
                            readonly land: "BB" | "BE" | "BW" | "BY" | "HB" | "HE" | "HH" | "MV" | "NI" | "NW" | "RP" | "SH" | "SL" | "SN" | "ST" | "TH";
                            readonly municipal: readonly string[];
                            readonly name: {
                                readonly de: string;
                                readonly en: string;
                            };
                            readonly periods: readonly {
                                readonly name: string;
                                readonly period: components["schemas"]["BackwardPeriod"] | components["schemas"]["ForwardPeriod"] | {
                                    readonly hours: number;
                                    /** @enum {unknown} */
                                    readonly kind: "HOURS" | "HOURS_BEFORE";
                                } | {
                                    readonly date: string;
                                    /** @constant */
                                    readonly kind: "FIXED";
                                    /** @enum {unknown} */
                                    readonly shift?: "NEXT_BUSINESS_DAY" | "NONE";
                                };
                                readonly source: string;
                            }[];
                            readonly quorumRules: readonly {
                                readonly bodyKind: string;
                                readonly source: string;
                                /** @enum {unknown} */
                                readonly threshold: "HALF_OR_MORE" | "MORE_THAN_HALF";
                            }[];
                            readonly stages: readonly {
                                readonly closesAfter: readonly ("CHARTER" | "DECISION" | "EVALUATION" | "GAP_ANALYSIS" | "IMPLEMENTATION" | "INVENTORY" | "MEASURES" | "NEEDS" | "UPDATE")[];
                                readonly gates: readonly {
                                    /** @enum {unknown} */
                                    readonly check: "COMMITTEE_BEFORE_COUNCIL" | "DEALT_WITH_EVERY_PLAN" | "HEARD_BEFORE_VOTE" | "PROVED" | "PROVED_IN_STAGE";
                                    readonly evidence: readonly ("CARRIERS_HEARD" | "CARRIERS_INVOLVED" | "COMMITTEE_INVOLVED" | "COUNCIL_DECIDED" | "EVALUATION_CLOSED" | "FEEDBACK_GIVEN" | "GAP_ASSESSED" | "GUARDIANS_INVOLVED" | "HORIZON_SET" | "INVENTORY_CLOSED" | "INVENTORY_FROZEN" | "MEASURE_APPROVED" | "MEASURE_JUDGED" | "MEASURE_OPENED" | "MEASURE_SUBMITTED" | "NEED_ESTABLISHED" | "PLAN_ADOPTED" | "RESERVE_SET" | "UPDATE_BEGUN" | "WORKING_GROUP_CONSULTED" | "YOUNG_PEOPLE_INVOLVED")[];
                                    /** @enum {unknown} */
                                    readonly force: "E" | "W";
                                    readonly rule: string;
                                    readonly source: string;
                                }[];
                                readonly name: {
                                    readonly de: string;
                                    readonly en: string;
                                };
                                /** @enum {unknown} */
                                readonly stage: "CHARTER" | "DECISION" | "EVALUATION" | "GAP_ANALYSIS" | "IMPLEMENTATION" | "INVENTORY" | "MEASURES" | "NEEDS" | "UPDATE";
                            }[];
                        };
                        readonly modelId: string;
                        readonly modelVersion: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listProviders: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly asOf?: string;
                readonly format?: "csv" | "xlsx";
                readonly language?: "de" | "en";
                readonly limit?: number;
                readonly orderBy?: string;
                readonly recognised?: "true" | "false";
                readonly type?: "PUBLIC" | "FREE_RECOGNISED" | "FREE_OTHER" | "PRIVATE_COMMERCIAL" | "CHURCH";
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next?: string;
                        readonly position?: string;
                        readonly rows: readonly ({
                            readonly id: string;
                        } & {
                            readonly authority?: string;
                            readonly name: string;
                            readonly providerId: string;
                            readonly recognised: boolean;
                            readonly since?: string;
                            /** @enum {unknown} */
                            readonly type: "CHURCH" | "FREE_OTHER" | "FREE_RECOGNISED" | "PRIVATE_COMMERCIAL" | "PUBLIC";
                            /** @enum {unknown} */
                            readonly umbrella?: "AWO" | "CARITAS" | "DIAKONIE" | "DPWV" | "DRK" | "YOUTH" | "ZWST";
                            readonly until?: string;
                        })[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RegisterProvider: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly name: string;
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly recognition?: components["schemas"]["RecognitionDto"];
                    /** @enum {string} */
                    readonly type: "PUBLIC" | "FREE_RECOGNISED" | "FREE_OTHER" | "PRIVATE_COMMERCIAL" | "CHURCH";
                    /** @enum {string} */
                    readonly umbrella?: "CARITAS" | "DIAKONIE" | "AWO" | "DPWV" | "DRK" | "ZWST" | "YOUTH";
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly provider: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly providerId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                    } & {
                        readonly authority?: string;
                        readonly name: string;
                        readonly providerId: string;
                        readonly recognised: boolean;
                        readonly since?: string;
                        /** @enum {unknown} */
                        readonly type: "CHURCH" | "FREE_OTHER" | "FREE_RECOGNISED" | "PRIVATE_COMMERCIAL" | "PUBLIC";
                        /** @enum {unknown} */
                        readonly umbrella?: "AWO" | "CARITAS" | "DIAKONIE" | "DPWV" | "DRK" | "YOUTH" | "ZWST";
                        readonly until?: string;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RenameProvider: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly providerId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    /** Format: local-date */
                    readonly from: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly name: string;
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RecogniseProvider: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly providerId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly authority: string;
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    /** Format: local-date */
                    readonly since: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly EndProviderRecognition: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly providerId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly reason: string;
                    /** Format: local-date */
                    readonly until: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly GetRecentChanges: {
        readonly parameters: {
            readonly query: {
                readonly asOf?: string;
                readonly limit?: number;
                readonly since: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly more: boolean;
                        readonly position?: string;
                        readonly rows: readonly components["schemas"]["StoryEntry"][];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listRecognitions: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly asOf?: string;
                readonly format?: "csv" | "xlsx";
                readonly language?: "de" | "en";
                readonly limit?: number;
                readonly on?: string;
                readonly orderBy?: string;
                readonly providerId?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next?: string;
                        readonly position?: string;
                        readonly rows: readonly ({
                            readonly id: string;
                        } & {
                            readonly authority: string;
                            readonly providerId: string;
                            readonly since: string;
                            readonly until?: string;
                        })[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly recordedSpan: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly from?: string;
                        readonly to?: string;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listResults: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly asOf?: string;
                readonly bodyId?: string;
                readonly cycleId?: string;
                readonly format?: "csv" | "xlsx";
                readonly language?: "de" | "en";
                readonly limit?: number;
                readonly on?: string;
                readonly orderBy?: string;
                readonly outcome?: "ACCEPTED" | "ACCEPTED_AMENDED" | "PARTLY_ACCEPTED" | "REJECTED" | "RECOMMENDED" | "HEARD" | "NOTED" | "POSTPONED" | "REFERRED" | "REMOVED" | "WITHDRAWN" | "NOT_VOTED" | "UNKNOWN";
                readonly paperId?: string;
                readonly sessionId?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next?: string;
                        readonly position?: string;
                        readonly rows: readonly ({
                            readonly id: string;
                        } & components["schemas"]["ResultRow"])[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly search: {
        readonly parameters: {
            readonly query: {
                readonly asOf?: string;
                readonly kind?: "cycle" | "facility" | "provider" | "snapshot" | "assessment" | "invitation" | "occasion" | "response" | "measure" | "evaluation" | "paper" | "session" | "person";
                readonly limit?: number;
                readonly q: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly more: readonly string[];
                        readonly rows: readonly {
                            readonly id: string;
                            readonly kind: string;
                            readonly more: readonly string[];
                            readonly title: string;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listSeats: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly asOf?: string;
                readonly bodyId?: string;
                readonly format?: "csv" | "xlsx";
                readonly language?: "de" | "en";
                readonly limit?: number;
                readonly on?: string;
                readonly orderBy?: string;
                readonly person?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next?: string;
                        readonly position?: string;
                        readonly rows: readonly ({
                            readonly id: string;
                        } & {
                            readonly bodyId: string;
                            readonly from: string;
                            readonly person: string;
                            /** @enum {unknown} */
                            readonly reason?: "OTHER" | "RECALLED" | "RESIGNED" | "SUCCEEDED" | "TERM_ENDED";
                            readonly seatId: string;
                            readonly until?: string;
                        })[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listSessions: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly asOf?: string;
                readonly bodyId?: string;
                readonly format?: "csv" | "xlsx";
                readonly language?: "de" | "en";
                readonly limit?: number;
                readonly orderBy?: string;
                readonly status?: "CONVENED" | "OPEN" | "CLOSED" | "CANCELLED";
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next?: string;
                        readonly position?: string;
                        readonly rows: readonly ({
                            readonly id: string;
                        } & {
                            readonly body: string;
                            readonly bodyId: string;
                            /** @enum {unknown} */
                            readonly bodyKind: "AGENDA_BOARD" | "COUNCIL" | "FINANCE_COMMITTEE" | "JHA" | "LJHA" | "LOCAL_COUNCIL" | "MAIN_COMMITTEE" | "SUBCOMMITTEE" | "WORKING_GROUP_78";
                            /** @enum {unknown} */
                            readonly closedFor?: "COMMON_GOOD" | "LEGITIMATE_INTERESTS" | "VULNERABLE_GROUPS";
                            readonly convening?: {
                                readonly calendarVersion: string;
                                readonly inTime: boolean;
                                readonly latest: string;
                                readonly period: components["schemas"]["BackwardPeriod"];
                                readonly source: string;
                                readonly steps: readonly {
                                    readonly de: string;
                                    readonly en: string;
                                }[];
                            };
                            readonly date: string;
                            readonly findings: readonly {
                                readonly rule: string;
                                readonly value?: string;
                            }[];
                            readonly imported: boolean;
                            readonly items: number;
                            readonly overrides: readonly {
                                readonly reason: string;
                                readonly rule: string;
                            }[];
                            readonly reason?: string;
                            readonly receivedOn?: string;
                            readonly results: number;
                            readonly sentOn?: string;
                            readonly sessionId: string;
                            /** @enum {unknown} */
                            readonly status: "CANCELLED" | "CLOSED" | "CONVENED" | "OPEN";
                        })[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ConveneSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly bodyId: string;
                    /** @enum {string} */
                    readonly closedFor?: "COMMON_GOOD" | "LEGITIMATE_INTERESTS" | "VULNERABLE_GROUPS";
                    /** Format: local-date */
                    readonly date: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    /** Format: local-date */
                    readonly receivedOn?: string;
                    /** Format: local-date */
                    readonly sentOn?: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly session: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly sessionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                    } & {
                        readonly body: string;
                        readonly bodyId: string;
                        /** @enum {unknown} */
                        readonly bodyKind: "AGENDA_BOARD" | "COUNCIL" | "FINANCE_COMMITTEE" | "JHA" | "LJHA" | "LOCAL_COUNCIL" | "MAIN_COMMITTEE" | "SUBCOMMITTEE" | "WORKING_GROUP_78";
                        /** @enum {unknown} */
                        readonly closedFor?: "COMMON_GOOD" | "LEGITIMATE_INTERESTS" | "VULNERABLE_GROUPS";
                        readonly convening?: {
                            readonly calendarVersion: string;
                            readonly inTime: boolean;
                            readonly latest: string;
                            readonly period: components["schemas"]["BackwardPeriod"];
                            readonly source: string;
                            readonly steps: readonly {
                                readonly de: string;
                                readonly en: string;
                            }[];
                        };
                        readonly date: string;
                        readonly findings: readonly {
                            readonly rule: string;
                            readonly value?: string;
                        }[];
                        readonly imported: boolean;
                        readonly items: number;
                        readonly overrides: readonly {
                            readonly reason: string;
                            readonly rule: string;
                        }[];
                        readonly reason?: string;
                        readonly receivedOn?: string;
                        readonly results: number;
                        readonly sentOn?: string;
                        readonly sessionId: string;
                        /** @enum {unknown} */
                        readonly status: "CANCELLED" | "CLOSED" | "CONVENED" | "OPEN";
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly AddAgendaItem: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly sessionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly itemId: string;
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly paperId: string;
                    readonly stepId: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly agendaItem: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly itemId: string;
                readonly sessionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly body: string;
                        readonly bodyId: string;
                        /** @constant */
                        readonly cancelled?: true;
                        readonly cycleId?: string;
                        readonly date: string;
                        readonly deputies?: readonly {
                            readonly person: string;
                            readonly seatId: string;
                        }[];
                        readonly itemId: string;
                        readonly paperId: string;
                        readonly paperVersion: number;
                        readonly present?: readonly string[];
                        readonly recused: readonly {
                            readonly resolutionItem?: string;
                            readonly seatId: string;
                        }[];
                        readonly results: readonly {
                            /** @enum {unknown} */
                            readonly competence: "DECIDE" | "DISCUSS" | "HEAR" | "NOTE" | "RECOMMEND";
                            readonly corrected?: boolean;
                            readonly deputies?: readonly {
                                readonly person: string;
                                readonly seatId: string;
                            }[];
                            /** @enum {unknown} */
                            readonly outcome?: "ACCEPTED" | "ACCEPTED_AMENDED" | "HEARD" | "NOTED" | "NOT_VOTED" | "PARTLY_ACCEPTED" | "POSTPONED" | "RECOMMENDED" | "REFERRED" | "REJECTED" | "REMOVED" | "UNKNOWN" | "WITHDRAWN";
                            readonly present?: readonly string[];
                            readonly resolutionItem: string;
                            readonly resultLabel?: string;
                            readonly votes?: components["schemas"]["Votes"];
                        }[];
                        readonly sessionId: string;
                        readonly stepId: string;
                        readonly title: string;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly eligibility: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly itemId: string;
                readonly sessionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly attendanceKnown: boolean;
                        readonly itemId: string;
                        readonly majority: {
                            readonly source: string;
                            readonly words: {
                                readonly de: string;
                                readonly en: string;
                            };
                        };
                        readonly quorum: readonly {
                            readonly base: number;
                            readonly enough: boolean;
                            readonly entitled: number;
                            readonly needed: number;
                            readonly present: number;
                            readonly recused: number;
                            readonly resolutionItem: string;
                            readonly words: {
                                readonly de: string;
                                readonly en: string;
                            };
                        }[];
                        readonly seats: readonly {
                            readonly deputy?: string;
                            readonly entitled: boolean;
                            /** @enum {unknown} */
                            readonly group: "ADVISORY" | "COUNCIL_SIDE" | "FREE_CARRIER_SIDE";
                            readonly person?: string;
                            readonly present: boolean;
                            readonly recusedFor: readonly string[];
                            readonly seatId: string;
                            readonly voting: boolean;
                        }[];
                        readonly sessionId: string;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly previewResult: {
        readonly parameters: {
            readonly query: {
                readonly abstain?: number;
                readonly asOf?: string;
                readonly no?: number;
                readonly resolutionItem: string;
                readonly waitFor?: string;
                readonly yes?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly itemId: string;
                readonly sessionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly carried?: boolean;
                        readonly explanation: readonly {
                            readonly de: string;
                            readonly en: string;
                        }[];
                        /** @enum {unknown} */
                        readonly outcome: "ACCEPTED" | "ACCEPTED_AMENDED" | "HEARD" | "NOTED" | "NOT_VOTED" | "PARTLY_ACCEPTED" | "POSTPONED" | "RECOMMENDED" | "REFERRED" | "REJECTED" | "REMOVED" | "UNKNOWN" | "WITHDRAWN";
                        readonly summary: {
                            readonly de: string;
                            readonly en: string;
                        };
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly result: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly on?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly itemId: string;
                readonly resolutionItem: string;
                readonly sessionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ResultRow"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RemoveAgendaItem: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly sessionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly itemId: string;
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RecordAttendance: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly sessionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly deputies?: readonly components["schemas"]["DeputyDto"][];
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly itemId: string;
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly present: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CancelSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly sessionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CloseSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly sessionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CorrectResult: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly sessionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly amendedText?: string;
                    readonly backdating?: string;
                    readonly deputies?: readonly components["schemas"]["DeputyDto"][];
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly itemId: string;
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly present?: readonly string[];
                    readonly reason: string;
                    readonly referredTo?: components["schemas"]["ReferralDto"];
                    readonly resolutionItem: string;
                    readonly resultLabel?: string;
                    readonly rollCall?: readonly components["schemas"]["SeatVoteDto"][];
                    readonly secret?: boolean;
                    /** @enum {string} */
                    readonly stated?: "ACCEPTED" | "ACCEPTED_AMENDED" | "PARTLY_ACCEPTED" | "REJECTED" | "RECOMMENDED" | "HEARD" | "NOTED" | "POSTPONED" | "REFERRED" | "REMOVED" | "WITHDRAWN" | "NOT_VOTED" | "UNKNOWN";
                    readonly votes?: components["schemas"]["VotesDto"];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly OpenSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly sessionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly DeclareRecusal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly sessionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly ground?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly itemId: string;
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly resolutionItem?: string;
                    readonly seatId: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly WithdrawRecusal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly sessionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly itemId: string;
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly resolutionItem?: string;
                    readonly seatId: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RecordResult: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly sessionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly amendedText?: string;
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly itemId: string;
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly referredTo?: components["schemas"]["ReferralDto"];
                    readonly resolutionItems: readonly string[];
                    readonly resultLabel?: string;
                    readonly rollCall?: readonly components["schemas"]["SeatVoteDto"][];
                    readonly secret?: boolean;
                    /** @enum {string} */
                    readonly stated?: "ACCEPTED" | "ACCEPTED_AMENDED" | "PARTLY_ACCEPTED" | "REJECTED" | "RECOMMENDED" | "HEARD" | "NOTED" | "POSTPONED" | "REFERRED" | "REMOVED" | "WITHDRAWN" | "NOT_VOTED" | "UNKNOWN";
                    readonly votes?: components["schemas"]["VotesDto"];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listSnapshots: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly asOf?: string;
                readonly cycleId?: string;
                readonly format?: "csv" | "xlsx";
                readonly language?: "de" | "en";
                readonly limit?: number;
                readonly orderBy?: string;
                readonly state?: "OPEN" | "FROZEN";
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next?: string;
                        readonly position?: string;
                        readonly rows: readonly ({
                            readonly id: string;
                        } & {
                            readonly completeness?: {
                                readonly expected: number;
                                readonly recorded: number;
                            };
                            readonly corrections: number;
                            readonly cycleId?: string;
                            readonly expected: {
                                readonly ageGroups: readonly ("ALL" | "SCHOOL" | "U1" | "U3" | "U3PLUS")[];
                                readonly areas: readonly {
                                    readonly areaId: string;
                                    readonly name: string;
                                }[];
                                readonly measures: readonly ("BIRTHS" | "CASES" | "CHILDMINDING_PLACES" | "CHILDREN" | "CHILDREN_IN_CARE" | "DEATHS" | "FACILITIES" | "FTE" | "GROUPS" | "INHABITANTS" | "OCCUPIED_PLACES" | "OPENING_HOURS_PER_WEEK" | "PERMITTED_PLACES" | "PLACES" | "RESERVED_PLACES" | "STAFF" | "VISITORS_PER_WEEK")[];
                            };
                            readonly missing?: readonly {
                                /** @enum {unknown} */
                                readonly ageGroup: "ALL" | "SCHOOL" | "U1" | "U3" | "U3PLUS";
                                readonly areaId: string;
                                /** @enum {unknown} */
                                readonly measure: "BIRTHS" | "CASES" | "CHILDMINDING_PLACES" | "CHILDREN" | "CHILDREN_IN_CARE" | "DEATHS" | "FACILITIES" | "FTE" | "GROUPS" | "INHABITANTS" | "OCCUPIED_PLACES" | "OPENING_HOURS_PER_WEEK" | "PERMITTED_PLACES" | "PLACES" | "RESERVED_PLACES" | "STAFF" | "VISITORS_PER_WEEK";
                            }[];
                            readonly placesOn: string;
                            readonly populationOn: string;
                            readonly reason?: string;
                            readonly snapshotId: string;
                            /** @enum {unknown} */
                            readonly state: "FROZEN" | "OPEN";
                            readonly title: string;
                        })[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly OpenSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ageGroups: readonly ("U1" | "U3" | "U3PLUS" | "SCHOOL" | "ALL")[];
                    readonly areaIds: readonly string[];
                    readonly backdating?: string;
                    readonly cycleId?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly measures: readonly ("CHILDREN" | "INHABITANTS" | "BIRTHS" | "DEATHS" | "PLACES" | "PERMITTED_PLACES" | "OCCUPIED_PLACES" | "RESERVED_PLACES" | "CHILDMINDING_PLACES" | "CHILDREN_IN_CARE" | "GROUPS" | "FACILITIES" | "STAFF" | "FTE" | "VISITORS_PER_WEEK" | "OPENING_HOURS_PER_WEEK" | "CASES")[];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    /** Format: local-date */
                    readonly placesOn?: string;
                    /** Format: local-date */
                    readonly populationOn?: string;
                    readonly title: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly snapshot: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly snapshotId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                    } & {
                        readonly completeness?: {
                            readonly expected: number;
                            readonly recorded: number;
                        };
                        readonly corrections: number;
                        readonly cycleId?: string;
                        readonly expected: {
                            readonly ageGroups: readonly ("ALL" | "SCHOOL" | "U1" | "U3" | "U3PLUS")[];
                            readonly areas: readonly {
                                readonly areaId: string;
                                readonly name: string;
                            }[];
                            readonly measures: readonly ("BIRTHS" | "CASES" | "CHILDMINDING_PLACES" | "CHILDREN" | "CHILDREN_IN_CARE" | "DEATHS" | "FACILITIES" | "FTE" | "GROUPS" | "INHABITANTS" | "OCCUPIED_PLACES" | "OPENING_HOURS_PER_WEEK" | "PERMITTED_PLACES" | "PLACES" | "RESERVED_PLACES" | "STAFF" | "VISITORS_PER_WEEK")[];
                        };
                        readonly missing?: readonly {
                            /** @enum {unknown} */
                            readonly ageGroup: "ALL" | "SCHOOL" | "U1" | "U3" | "U3PLUS";
                            readonly areaId: string;
                            /** @enum {unknown} */
                            readonly measure: "BIRTHS" | "CASES" | "CHILDMINDING_PLACES" | "CHILDREN" | "CHILDREN_IN_CARE" | "DEATHS" | "FACILITIES" | "FTE" | "GROUPS" | "INHABITANTS" | "OCCUPIED_PLACES" | "OPENING_HOURS_PER_WEEK" | "PERMITTED_PLACES" | "PLACES" | "RESERVED_PLACES" | "STAFF" | "VISITORS_PER_WEEK";
                        }[];
                        readonly placesOn: string;
                        readonly populationOn: string;
                        readonly reason?: string;
                        readonly snapshotId: string;
                        /** @enum {unknown} */
                        readonly state: "FROZEN" | "OPEN";
                        readonly title: string;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CorrectFigure: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly snapshotId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly figureId: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly reason: string;
                    readonly source: string;
                    readonly value: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly figureDerivation: {
        readonly parameters: {
            readonly query: {
                readonly asOf?: string;
                readonly figureId: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly snapshotId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @enum {unknown} */
                        readonly ageGroup: "ALL" | "SCHOOL" | "U1" | "U3" | "U3PLUS";
                        readonly areaId: string;
                        readonly areaName: string;
                        readonly asOf: string;
                        /** @enum {unknown} */
                        readonly careForm?: "GT" | "HT" | "RG" | "VO";
                        readonly corrections: readonly {
                            readonly eventId: string;
                            readonly published?: string;
                            readonly reason: string;
                            readonly source: string;
                            readonly value: string;
                        }[];
                        readonly deviates: boolean;
                        readonly figureId: string;
                        /** @enum {unknown} */
                        readonly measure: "BIRTHS" | "CASES" | "CHILDMINDING_PLACES" | "CHILDREN" | "CHILDREN_IN_CARE" | "DEATHS" | "FACILITIES" | "FTE" | "GROUPS" | "INHABITANTS" | "OCCUPIED_PLACES" | "OPENING_HOURS_PER_WEEK" | "PERMITTED_PLACES" | "PLACES" | "RESERVED_PLACES" | "STAFF" | "VISITORS_PER_WEEK";
                        readonly method: string;
                        readonly origins?: readonly {
                            readonly column: number;
                            readonly documentHash: string;
                            readonly importId: string;
                            readonly line: number;
                        }[];
                        readonly published?: string;
                        /** @enum {unknown} */
                        readonly quality: "ESTIMATED" | "FORECAST" | "REPORTED";
                        readonly snapshotId: string;
                        readonly source: string;
                        readonly terms: readonly {
                            /** @enum {unknown} */
                            readonly careForm: "GT" | "HT" | "RG" | "VO";
                            readonly facilityId: string;
                            readonly facilityName: string;
                            readonly from: string;
                            /** @enum {unknown} */
                            readonly kind: "AFTER_SCHOOL" | "ALL_DAY_SCHOOL" | "CARE_IN_EMERGENCY" | "CHILDMINDING" | "CRECHE" | "CUSTODY_COUNSELLING" | "DAY_GROUP" | "EDUCATIONAL_ASSISTANCE" | "EDUCATIONAL_COUNSELLING" | "EDUCATIONAL_SUPPORT" | "FAMILY_ASSISTANCE" | "FAMILY_EDUCATION" | "FOSTER_CARE" | "INTEGRATION_SUPPORT" | "INTENSIVE_CARE" | "KINDERGARTEN" | "MIXED_AGE" | "PARENT_AND_CHILD_HOME" | "PARTNERSHIP_COUNSELLING" | "RESIDENTIAL_CARE" | "SCHOOL_SOCIAL_WORK" | "SOCIAL_GROUP_WORK" | "TAKING_INTO_CARE" | "YOUNG_ADULTS" | "YOUTH_ASSOCIATIONS" | "YOUTH_PROTECTION" | "YOUTH_SOCIAL_WORK" | "YOUTH_WORK";
                            readonly offerId: string;
                            readonly places: null | number;
                            readonly report?: {
                                readonly eventId: string;
                                readonly providerId?: string;
                                readonly snapshotId: string;
                            };
                            readonly source: string;
                        }[];
                        readonly value: null | string;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listSnapshotFigures: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly ageGroup?: "U1" | "U3" | "U3PLUS" | "SCHOOL" | "ALL";
                readonly areaId?: string;
                readonly asOf?: string;
                readonly deviates?: "true" | "false";
                readonly format?: "csv" | "xlsx";
                readonly language?: "de" | "en";
                readonly limit?: number;
                readonly measure?: "CHILDREN" | "INHABITANTS" | "BIRTHS" | "DEATHS" | "PLACES" | "PERMITTED_PLACES" | "OCCUPIED_PLACES" | "RESERVED_PLACES" | "CHILDMINDING_PLACES" | "CHILDREN_IN_CARE" | "GROUPS" | "FACILITIES" | "STAFF" | "FTE" | "VISITORS_PER_WEEK" | "OPENING_HOURS_PER_WEEK" | "CASES";
                readonly orderBy?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly snapshotId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next?: string;
                        readonly position?: string;
                        readonly rows: readonly ({
                            readonly id: string;
                        } & {
                            /** @enum {unknown} */
                            readonly ageGroup: "ALL" | "SCHOOL" | "U1" | "U3" | "U3PLUS";
                            readonly areaId: string;
                            readonly areaName: string;
                            readonly asOf: string;
                            /** @enum {unknown} */
                            readonly careForm?: "GT" | "HT" | "RG" | "VO";
                            readonly corrections: readonly {
                                readonly eventId: string;
                                readonly published?: string;
                                readonly reason: string;
                                readonly source: string;
                                readonly value: string;
                            }[];
                            readonly deviates: boolean;
                            readonly figureId: string;
                            /** @enum {unknown} */
                            readonly measure: "BIRTHS" | "CASES" | "CHILDMINDING_PLACES" | "CHILDREN" | "CHILDREN_IN_CARE" | "DEATHS" | "FACILITIES" | "FTE" | "GROUPS" | "INHABITANTS" | "OCCUPIED_PLACES" | "OPENING_HOURS_PER_WEEK" | "PERMITTED_PLACES" | "PLACES" | "RESERVED_PLACES" | "STAFF" | "VISITORS_PER_WEEK";
                            readonly method: string;
                            readonly origins?: readonly {
                                readonly column: number;
                                readonly documentHash: string;
                                readonly importId: string;
                                readonly line: number;
                            }[];
                            readonly published?: string;
                            /** @enum {unknown} */
                            readonly quality: "ESTIMATED" | "FORECAST" | "REPORTED";
                            readonly snapshotId: string;
                            readonly source: string;
                            readonly value: null | string;
                        })[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RecordFigures: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly snapshotId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly figures: readonly components["schemas"]["FigureDto"][];
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly TakeFiguresFromImport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly snapshotId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly figures: readonly components["schemas"]["WantedFigureDto"][];
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly importId: string;
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly FreezeSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly snapshotId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly snapshotPlaces: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly snapshotId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly placesOn: string;
                        readonly rows: readonly components["schemas"]["PlacesLine"][];
                        readonly snapshotId: string;
                        /** @enum {unknown} */
                        readonly state: "FROZEN" | "OPEN";
                        readonly title: string;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly EnterPlaces: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly snapshotId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly rows: readonly components["schemas"]["ReportedRowDto"][];
                    readonly source: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly TakePlacesFromRegister: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly snapshotId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listDataRequests: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly asOf?: string;
                readonly format?: "csv" | "xlsx";
                readonly language?: "de" | "en";
                readonly limit?: number;
                readonly orderBy?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly snapshotId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next?: string;
                        readonly position?: string;
                        readonly rows: readonly ({
                            readonly id: string;
                        } & {
                            readonly answered: number;
                            readonly deliveredOn?: string;
                            readonly dueOn: string;
                            readonly late?: boolean;
                            readonly note?: string;
                            readonly providerId: string;
                            readonly providerName: string;
                            readonly reminders: number;
                            readonly sealedNote?: {
                                readonly $sealed: string;
                                readonly commitment: string;
                                readonly keyId: string;
                                readonly nonce: string;
                                readonly person: string;
                            };
                            readonly snapshotId: string;
                            /** @enum {unknown} */
                            readonly state: "DELIVERED" | "OPEN" | "OVERDUE";
                        })[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RequestData: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly snapshotId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    /** Format: local-date */
                    readonly dueOn: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly providerId: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly dataRequest: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly providerId: string;
                readonly snapshotId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly answered: number;
                        readonly businessDaysLeft?: number;
                        readonly deliveredOn?: string;
                        readonly dueOn: string;
                        readonly frozen: boolean;
                        readonly late?: boolean;
                        readonly note?: string;
                        readonly placesOn?: string;
                        readonly providerId: string;
                        readonly providerName: string;
                        readonly reminders: number;
                        readonly rows: readonly components["schemas"]["PlacesLine"][];
                        readonly snapshotId: string;
                        readonly snapshotTitle?: string;
                        /** @enum {unknown} */
                        readonly state: "DELIVERED" | "OPEN" | "OVERDUE";
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly AnswerDataRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly providerId: string;
                readonly snapshotId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly note?: string;
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly rows: readonly components["schemas"]["ReportedRowDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly DeliverData: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly providerId: string;
                readonly snapshotId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly note?: string;
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RemindProvider: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly providerId: string;
                readonly snapshotId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly supplyRatios: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly snapshotId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: readonly {
                            /** @enum {unknown} */
                            readonly ageGroup: "ALL" | "SCHOOL" | "U1" | "U3" | "U3PLUS";
                            readonly areaId: string;
                            readonly areaName: string;
                            readonly children?: string;
                            readonly places?: string;
                            readonly ratio?: {
                                readonly exact: string;
                                readonly percent: string;
                            };
                            readonly withChildminding?: {
                                readonly exact: string;
                                readonly percent: string;
                            };
                        }[];
                        readonly snapshotId: string;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly GetStory: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly asOf?: string;
                readonly limit?: number;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly subjectId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next?: string;
                        readonly position?: string;
                        readonly rows: readonly components["schemas"]["StoryEntry"][];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly storySteps: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly subjectId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly after?: components["schemas"]["StoryEntry"];
                        readonly before?: components["schemas"]["StoryEntry"];
                        readonly here?: components["schemas"]["StoryEntry"];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listOperatorActs: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly asOf?: string;
                readonly format?: "csv" | "xlsx";
                readonly language?: "de" | "en";
                readonly limit?: number;
                readonly orderBy?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next?: string;
                        readonly position?: string;
                        readonly rows: readonly ({
                            readonly id: string;
                        } & components["schemas"]["OperatorActRow"])[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listTenants: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly asOf?: string;
                readonly format?: "csv" | "xlsx";
                readonly language?: "de" | "en";
                readonly limit?: number;
                readonly orderBy?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next?: string;
                        readonly position?: string;
                        readonly rows: readonly ({
                            readonly id: string;
                        } & components["schemas"]["TenantRow"])[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CreateTenant: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly authority: string;
                    readonly backdating?: string;
                    readonly demo: boolean;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    /** @enum {string} */
                    readonly land: "BW" | "BY" | "BE" | "BB" | "HB" | "HH" | "HE" | "MV" | "NI" | "NW" | "RP" | "SL" | "SN" | "ST" | "SH" | "TH";
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly tenant: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly InviteFirstAdministrator: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly tenant: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly person: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RecordOperatorAct: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly tenant: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly act: "RESTORE" | "SKIP_EVENT" | "REBUILD" | "KEY_ROTATION" | "CLOCK_ACCEPTED" | "EXPORT" | "CONFIGURATION" | "EMERGENCY_ACCESS";
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly Tasks: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly asOf?: string;
                readonly cycleId?: string;
                readonly format?: "csv" | "xlsx";
                readonly kind?: "STAGE" | "COMMITTEE" | "IMPLEMENTATION" | "GENERAL";
                readonly language?: "de" | "en";
                readonly limit?: number;
                readonly orderBy?: string;
                readonly person?: string;
                readonly role?: "planner" | "headOfPlanning" | "departmentHead" | "committeeMember" | "chair" | "minuteTaker" | "provider" | "auditor" | "administrator";
                readonly seatId?: string;
                readonly status?: "OPEN" | "CLAIMED" | "COMPLETED" | "CANCELLED";
                readonly subject?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next?: string;
                        readonly position?: string;
                        readonly rows: readonly {
                            readonly businessDaysLeft?: number;
                            readonly claimedBy?: string;
                            readonly comments: readonly {
                                readonly at: string;
                                readonly by: string;
                                readonly text: null | string;
                            }[];
                            readonly computation?: components["schemas"]["Due"];
                            readonly cycleId?: string;
                            readonly dueAt?: string;
                            readonly dueOn?: string;
                            readonly endedAt?: string;
                            readonly endedBy?: string;
                            readonly followUpOn?: string;
                            readonly for: {
                                /** @enum {unknown} */
                                readonly role: "administrator" | "auditor" | "chair" | "committeeMember" | "departmentHead" | "headOfPlanning" | "minuteTaker" | "planner" | "provider";
                            } | {
                                readonly seatId: string;
                            } | {
                                readonly person: string;
                            };
                            readonly id: string;
                            /** @enum {unknown} */
                            readonly kind: "COMMITTEE" | "GENERAL" | "IMPLEMENTATION" | "STAGE";
                            readonly openedAt: string;
                            readonly overdue: boolean;
                            readonly provedBy?: {
                                readonly eventId: string;
                                readonly stream: string;
                                readonly type: string;
                            };
                            readonly reason?: string;
                            readonly remindedOn?: string;
                            readonly source?: string;
                            readonly stage?: string;
                            /** @enum {unknown} */
                            readonly status: "CANCELLED" | "CLAIMED" | "COMPLETED" | "OPEN";
                            readonly subject: {
                                readonly id: string;
                                /** @enum {unknown} */
                                readonly kind: "CYCLE" | "MEASURE" | "OTHER" | "PAPER" | "SESSION";
                            };
                            readonly taskId: string;
                            readonly title: {
                                readonly de: string;
                                readonly en: string;
                            };
                            readonly why: {
                                readonly de: string;
                                readonly en: string;
                            };
                            /** @enum {unknown} */
                            readonly whyMine?: "CLAIMED" | "PERSON" | "ROLE" | "SEAT";
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly AssignTask: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly cycleId?: string;
                    /** Format: local-date */
                    readonly dueOn?: string;
                    readonly for: components["schemas"]["AssigneeDto"];
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly stage?: string;
                    readonly subject: components["schemas"]["TaskSubjectDto"];
                    readonly title: string;
                    readonly why: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly Task: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly waitFor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly taskId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly businessDaysLeft?: number;
                        readonly claimedBy?: string;
                        readonly comments: readonly {
                            readonly at: string;
                            readonly by: string;
                            readonly text: null | string;
                        }[];
                        readonly computation?: components["schemas"]["Due"];
                        readonly cycleId?: string;
                        readonly dueAt?: string;
                        readonly dueOn?: string;
                        readonly endedAt?: string;
                        readonly endedBy?: string;
                        readonly followUpOn?: string;
                        readonly for: {
                            /** @enum {unknown} */
                            readonly role: "administrator" | "auditor" | "chair" | "committeeMember" | "departmentHead" | "headOfPlanning" | "minuteTaker" | "planner" | "provider";
                        } | {
                            readonly seatId: string;
                        } | {
                            readonly person: string;
                        };
                        readonly id: string;
                        /** @enum {unknown} */
                        readonly kind: "COMMITTEE" | "GENERAL" | "IMPLEMENTATION" | "STAGE";
                        readonly openedAt: string;
                        readonly overdue: boolean;
                        readonly provedBy?: {
                            readonly eventId: string;
                            readonly stream: string;
                            readonly type: string;
                        };
                        readonly reason?: string;
                        readonly remindedOn?: string;
                        readonly source?: string;
                        readonly stage?: string;
                        /** @enum {unknown} */
                        readonly status: "CANCELLED" | "CLAIMED" | "COMPLETED" | "OPEN";
                        readonly subject: {
                            readonly id: string;
                            /** @enum {unknown} */
                            readonly kind: "CYCLE" | "MEASURE" | "OTHER" | "PAPER" | "SESSION";
                        };
                        readonly taskId: string;
                        readonly title: {
                            readonly de: string;
                            readonly en: string;
                        };
                        readonly why: {
                            readonly de: string;
                            readonly en: string;
                        };
                        /** @enum {unknown} */
                        readonly whyMine?: "CLAIMED" | "PERSON" | "ROLE" | "SEAT";
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ReassignTask: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly taskId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly for: components["schemas"]["AssigneeDto"];
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CancelTask: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly taskId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ClaimTask: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly taskId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CommentOnTask: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly taskId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly text: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CompleteTask: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly taskId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly provedBy?: components["schemas"]["ProvedByDto"];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RescheduleTask: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly taskId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    /** Format: local-date */
                    readonly dueOn: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SetFollowUp: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly taskId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    /** Format: local-date */
                    readonly followUpOn: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ReleaseTask: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly taskId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly backdating?: string;
                    readonly imported?: components["schemas"]["ImportedDto"];
                    readonly overrides?: readonly components["schemas"]["OverrideDto"][];
                };
            };
        };
        readonly responses: {
            /** @description Receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly Upcoming: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly waitFor?: string;
                readonly weeks?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: readonly {
                            readonly businessDaysLeft?: number;
                            /** @enum {unknown} */
                            readonly kind: "CARRIER_RESPONSE" | "DATA_REQUEST" | "REALISATION" | "SESSION" | "STAGE_END" | "TASK";
                            readonly on: string;
                            readonly overdue: boolean;
                            readonly subject: {
                                readonly id: string;
                                readonly kind: string;
                            };
                            readonly title: {
                                readonly de: string;
                                readonly en: string;
                            };
                        }[];
                        readonly today: string;
                        readonly until: string;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
