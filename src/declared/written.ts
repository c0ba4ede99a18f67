// Generated from schemas/*.schema.json by scripts/generate.ts. Change those instead.

/**
 * The name of an Atlassian group. Upper and lower case are the same.
 */
export type WrittenGroupName = string;
/**
 * A person, by email or by Atlassian account id.
 */
export type WrittenUser = string;
/**
 * A GitHub user, a GitHub team, or the email of a GitHub user.
 */
export type WrittenOwner = string;
/**
 * An account's id in Atlassian: opaque, case-sensitive, for ever the same.
 */
export type WrittenAccountId = string;
/**
 * How many people the group may lose in one plan.
 */
export type WrittenRemovalLimit = number;
/**
 * The name of a declared group; `*` stands for any letters. Upper and lower case are the same.
 */
export type WrittenGroupPattern = string;
/**
 * The part of an email after the @.
 */
export type WrittenEmailDomain = string;
/**
 * The group's id in Atlassian. With it the group is found by id, and its name is a label: a rename is reported, not acted on.
 */
export type WrittenGroupId = string;
/**
 * A person, by email or by Atlassian account id; or a mapping with dates, a reason, or several people at once.
 */
export type WrittenMember =
  | string
  | {
      user?: WrittenUser;
      /**
       * The name of a set: a file under sets/.
       */
      set?: string;
      /**
       * The name of another declared group: everyone that its file declares.
       */
      group?: string;
      /**
       * In the group from this day on: it begins at 00:00 UTC. Or an instant with seconds.
       */
      from?: string;
      /**
       * In the group until the end of this day: it ends at 24:00 UTC. Or an instant with seconds.
       */
      until?: string;
      /**
       * Why: a ticket or a sentence. It is shown beside the change.
       */
      because?: string;
      /**
       * The account does not exist yet: the person joins when it appears. Only with an email.
       */
      pending?: boolean;
    };

/**
 * What each kind of file holds, as written: before defaults, and before anything is looked up.
 */
export interface WrittenFiles {
  config: WrittenConfig;
  accounts: WrittenAccounts;
  consents: WrittenConsents;
  leavers: WrittenLeavers;
  policies: WrittenPolicies;
  group: WrittenGroup;
  set: WrittenSet;
}
/**
 * Which Atlassian this folder is about, and how many people a plan may remove before it needs a consent. A folder has exactly one such file.
 */
export interface WrittenConfig {
  /**
   * Where the groups live. Exactly one of `sandbox`, `site` and `organization`.
   */
  target: {
    /**
     * The Atlassian Cloud that rollcall brings along: a server on this machine, what a fresh clone has. Its state is kept under `.rollcall/`.
     */
    sandbox?: {
      /**
       * The folder of CSV exports that the sandbox starts from, relative to `rollcall.yaml` and inside its folder.
       */
      seed?: string;
    };
    /**
     * One Atlassian site, by its address. As a mapping with its `url`, and its `cloudId` if need be, for a scoped API token, which does not work on the site's own host.
     */
    site?:
      | string
      | {
          /**
           * The address of the site.
           */
          url: string;
          /**
           * The site's id, as `https://SITE.atlassian.net/_edge/tenant_info` gives it.
           */
          cloudId?: string;
        };
    /**
     * A whole Atlassian organization, through the Organizations API.
     */
    organization?: {
      /**
       * The organization's id: the part after `/o/` in the address of admin.atlassian.com.
       */
      id: string;
      /**
       * The id of the directory. Only needed when the organization has several.
       */
      directory?: string;
    };
  };
  guards?: WrittenGuards;
  /**
   * GitHub users, teams or emails that approve everything that has no owner of its own. Quote them: YAML does not let a plain value begin with @.
   */
  owners?: WrittenOwner[];
  /**
   * How many people must approve a pull request before it is applied. 0 is for a lone administrator.
   */
  approvals?: number;
  /**
   * How often the owners of each group check who is in it. `rollcall review status` lists what is overdue, and so does the drift issue.
   */
  reviews?: {
    /**
     * So long after its last review a group is overdue: days such as 90d, or weeks such as 13w.
     */
    every: string;
  };
}
/**
 * What holds removals back although the files ask for them. Guards withhold removals only; adds go on.
 */
export interface WrittenGuards {
  removals?: WrittenRemovals;
  protect?: WrittenProtect;
}
/**
 * How many people a plan may remove. Over a limit the removals are withheld, until a consent in consents.yaml raises it.
 */
export interface WrittenRemovals {
  /**
   * The share of a group's people that one plan may remove, in percent.
   */
  percent?: number;
  /**
   * A group's limit is never lower than this, so that small groups can change at all.
   */
  atLeast?: number;
  /**
   * A group's limit is never higher than this, so that large groups stay safe.
   */
  atMost?: number;
  /**
   * How many removals one plan may hold over all groups.
   */
  total?: number;
}
/**
 * Groups and accounts that are never touched. Atlassian's system groups are protected without being named.
 */
export interface WrittenProtect {
  /**
   * Names of groups that are never written, neither adds nor removals.
   */
  groups?: WrittenGroupName[];
  /**
   * Accounts that are never removed from any group: emergency accounts, the account that applies.
   */
  accounts?: WrittenUser[];
}
/**
 * Which account an email belongs to. People can hide their email in Atlassian, from administrators too: what stands here wins, and is compared with what Atlassian shows.
 */
export interface WrittenAccounts {
  /**
   * email: account id, one line each, sorted. Quote ids that consist of digits only: YAML reads them as numbers.
   */
  accounts: {
    [k: string]: WrittenAccountId;
  };
}
/**
 * Reviewed exceptions to the removal limits of rollcall.yaml: which group may lose how many people, why, and until when.
 */
export interface WrittenConsents {
  /**
   * Each entry raises limits until its day; where several apply, the largest counts.
   */
  consents: WrittenConsent[];
}
/**
 * Raises the limit of one or more groups, or the total; or has the pull request that brings it carry out the drift of groups.
 */
export interface WrittenConsent {
  /**
   * Why the removals are right: a ticket or a sentence. It is shown beside them.
   */
  because: string;
  /**
   * The last day on which the consent holds. Or an instant with seconds.
   */
  until: string;
  /**
   * group: how many people it may lose in one plan.
   */
  removals?: {
    [k: string]: WrittenRemovalLimit;
  };
  /**
   * How many removals one plan may hold over all groups.
   */
  total?: number;
  /**
   * Groups whose drift the pull request that adds this entry also carries out: what the files want already, and live does not show.
   *
   * @minItems 1
   */
  drift?: [WrittenGroupName, ...WrittenGroupName[]];
}
/**
 * People who leave: from their day on they are removed from every declared group, in either mode, whether a file names them or not.
 */
export interface WrittenLeavers {
  /**
   * One entry a person.
   */
  leavers: WrittenLeaver[];
}
/**
 * Someone who leaves.
 */
export interface WrittenLeaver {
  /**
   * A person, by email or by Atlassian account id.
   */
  user: string;
  /**
   * From this day on the person is in no declared group: it begins at 00:00 UTC. Or an instant with seconds.
   */
  on: string;
  /**
   * Why: a ticket or a sentence. It is shown beside the removals.
   */
  because?: string;
}
/**
 * Rules that memberships must obey, whoever approves them. A pull request that breaks one fails its check, unless it brings an exception; what is broken already is reported as drift. Policies withhold nothing: guards do.
 */
export interface WrittenPolicies {
  /**
   * One entry a policy, each with one rule.
   */
  policies: WrittenPolicy[];
}
/**
 * One rule for the groups that it names. Exactly one of `never`, `requires`, `domains`, `people`, `ends` and `owners`.
 */
export interface WrittenPolicy {
  /**
   * What people call the policy. Findings name it.
   */
  name: string;
  /**
   * The groups that the rule is for, by their labels. `*` stands for any letters; quote a pattern that begins with it.
   *
   * @minItems 1
   */
  groups: [WrittenGroupPattern, ...WrittenGroupPattern[]];
  /**
   * Segregation of duties: nobody is in one of `groups` and in one of these at the same time.
   *
   * @minItems 1
   */
  never?: [WrittenGroupPattern, ...WrittenGroupPattern[]];
  /**
   * Everybody in one of `groups` is also in each of these, for as long. Of a pattern, in every group that it stands for.
   *
   * @minItems 1
   */
  requires?: [WrittenGroupPattern, ...WrittenGroupPattern[]];
  /**
   * The domains that emails may have. `*.banc.ly` stands for every domain below it, and not for `banc.ly` itself. Whose email is hidden, and not in accounts.yaml, can't be judged: that is reported.
   *
   * @minItems 1
   */
  domains?: [WrittenEmailDomain, ...WrittenEmailDomain[]];
  /**
   * How many people each of the groups may have. `max` also counts people who join later; `min` counts who is in at the time of the plan.
   */
  people?: {
    /**
     * At least so many people.
     */
    min?: number;
    /**
     * At most so many people.
     */
    max?: number;
  };
  /**
   * Every membership has an end date, not too far away: so many days after its start, or after the time of the plan if it has started. A leaver's day is an end too.
   */
  ends?: {
    /**
     * The longest time until a membership ends.
     */
    within: string;
  };
  /**
   * How many owners each of the groups has: its own, or those of rollcall.yaml if it has none. A team counts as one.
   */
  owners?: {
    /**
     * At least so many owners.
     */
    min: number;
  };
  /**
   * Who or what may break the policy, why, and until when.
   */
  exceptions?: WrittenPolicyException[];
}
/**
 * A person, a group, or a person in a group that may break the policy until a day. `people` and `owners` are about a group as a whole: use `group` alone.
 */
export interface WrittenPolicyException {
  user?: WrittenUser;
  group?: WrittenGroupName;
  /**
   * Why the exception is right: a ticket or a sentence. Not a placeholder.
   */
  because: string;
  /**
   * The last day on which the exception holds. Or an instant with seconds.
   */
  until: string;
}
/**
 * One Atlassian group: who is in it, from when, until when, and who approves its changes. One group a file, one file a group.
 */
export interface WrittenGroup {
  /**
   * The group's name in Atlassian. Upper and lower case are the same. The group must exist: rollcall never creates or deletes one.
   */
  group: string;
  id?: WrittenGroupId;
  /**
   * What the group is for, for people who review. It is not written to Atlassian.
   */
  description?: string;
  /**
   * GitHub users, teams or emails that approve changes of this group. Left out, the owners of rollcall.yaml do. Quote them: YAML does not let a plain value begin with @.
   */
  owners?: WrittenOwner[];
  /**
   * authoritative: who is not listed is removed. additive: nobody is removed but `absent`, ended dates and leavers.
   */
  mode: 'authoritative' | 'additive';
  /**
   * When somebody last checked that everyone in the group should be, and who did. `rollcall review apply` writes it. It changes no membership.
   */
  reviewed?: {
    /**
     * The day of the review.
     */
    on: string;
    /**
     * Who decided: a GitHub user, a GitHub team or an email; or a list of them. Quote them: YAML does not let a plain value begin with @.
     *
     * @minItems 1
     */
    by: string | [WrittenOwner, ...WrittenOwner[]];
  };
  /**
   * Who is in the group: one person, one line, sorted. An empty list needs `allowEmpty: true` in an authoritative group.
   */
  members: WrittenMember[];
  /**
   * People taken out of what `set` and `group` entries bring in.
   */
  except?: WrittenUser[];
  /**
   * Only with `mode: additive`: people who must not be in the group.
   */
  absent?: WrittenUser[];
  /**
   * Lets an authoritative group have no members at all. Without it, removals that would leave nobody are withheld.
   */
  allowEmpty?: boolean;
}
/**
 * A named list of people, without an Atlassian group of its own. Groups bring it in with `- { set: NAME }`.
 */
export interface WrittenSet {
  /**
   * The name that groups bring the set in by. Upper and lower case are the same.
   */
  set: string;
  /**
   * GitHub users, teams or emails that approve changes of this set. Left out, the owners of rollcall.yaml do. Quote them: YAML does not let a plain value begin with @.
   */
  owners?: WrittenOwner[];
  /**
   * Who is in the set: one person, one line, sorted.
   */
  members: WrittenMember[];
}
