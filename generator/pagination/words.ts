// The names by which documents tell that they paginate, normalised, and the questions asked of a name.

/** Lower-case, without `_ - $ . [ ]`: `page[number]`, `pageNumber` and `page_number` are one name. */
export function normalName(name: string): string {
  return name.toLowerCase().replace(/[_\-$.[\]\s]/g, '');
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Parameters that take an opaque token. */
export const cursorWords = words(`
  cursor pagetoken nexttoken continuation continuationtoken continuetoken marker continue paginationtoken startcursor bookmark
  pageinfo exclusivestartkey nextcursor nextpagetoken pagecursor aftercursor scrollid startingtoken keymarker pagingtoken
  nextmarker startkey starttoken aftertoken lastevaluatedkey nextpagecursor skiptoken cursorid requestcursor`);

/** Parameters that take a token only where the response gives one by a name that says "next". */
export const weakCursorWords = words('after pageafter token next start from position startafter');

/** Parameters that carry a number in most APIs and a token in some. */
export const disguisedWords = words('page offset pageid nextpage');

/** Response fields that hold the token of the next page. */
export const nextCursorWords = words(`
  nextcursor nextpagetoken nexttoken nextmarker continue continuationtoken nextcontinuationtoken endcursor next
  nextpagecursor nextstartcursor nextbookmark nextscrollid nextkey nextstartkey nextcontinuation nextpage nextpageid
  nextpaginationtoken nextskiptoken aftercursor nextposition nextid lastevaluatedkey nextpagination`);

/** Response fields that hold a token which could also be the one of this page. */
export const cursorFieldWords = words('cursor after token pagetoken marker bookmark scrollid pageinfo cursorid');

/** Response fields that hold the token of the page before. */
export const previousCursorWords = words(
  'previouscursor prevcursor startcursor before previoustoken prevtoken previouspagetoken',
);

/** Response fields that hold a URL. */
export const nextUrlWords = words(`
  next nexturl nextlink nextpageurl nextpageuri nextpagelink nexthref nexturi nextpage @odatanextlink odatanextlink nextpagehref
  nextpath nextlinkurl`);

export const previousUrlWords = words(`
  previous prev previousurl prevurl previouslink prevlink previouspageurl prevpageurl previouspageuri previouspage prevpage`);

/** Parameters that take the id of the last item seen. */
export const afterIdWords = words('after startingafter afterid since sinceid startafterid lastid');

/** Parameters that take the id of the first item seen. */
export const beforeIdWords = words(
  'before endingbefore beforeid beforecursor pagebefore endcursor previouscursor prevcursor',
);

export const offsetWords = words(
  'offset skip start startindex startat pageoffset recordoffset firstresult startrow startoffset recordstart',
);

export const pageWords = words('page pagenumber pageindex pageno pagenum currentpage pagesnumber');

export const sizeWords = words(`
  perpage pagesize limit size count maxresults max top take num rows pagelimit itemsperpage resultsperpage recordsperpage
  maxitems numresults numberofresults batchsize maxpagesize pageperpage pagecount maxkeys perpagelimit results length`);

export const moreWords = words(`
  hasmore hasnext hasnextpage hasmoreitems moreavailable more hasmoreresults hasmoredata hasmorepages moreresults hasmorerecords
  xhasmore`);

export const totalPagesWords = words(`
  totalpages pagecount pages pagestotal numpages numberofpages totalpagecount totalpagescount lastpage maxpage nbpages
  totalnumberofpages`);

export const totalWords = words(`
  total totalcount totalitems totalresults totalrecords totalelements totalsize totalhits totalrows recordstotal totalnumber
  totalitemscount totalentries totalobjects resultcount totalnumberofitems`);

export const echoedPageWords = words('page currentpage pagenumber pageno pageindex number pagenum');

export const echoedSizeWords = words('perpage pagesize limit size itemsperpage resultsperpage maxresults');

export const lastIdWords = words('lastid');

export const firstIdWords = words('firstid');

/** Flags without which a server does not use the style at all. */
export const enablingWords = words('usemarker usecursor usepagination withcursor enablepagination cursorpagination');

/** Objects beside the items that speak about the page. */
export const pagingContainers = words(`
  meta metadata pagination paging pageinfo resultinfo responsemetadata cursor cursors nextpage links page pager paginationinfo
  pagedata listmetadata next paginationmeta resultset responsemeta pageable pagecursors link`);

/** Objects that hold the items. */
export const payloadContainers = words('data result results response hits embedded payload content body');

/** Names of a list, whatever it lists. */
export const listWords = words('data items results result entries values value records resources list');

/** Arrays that are a list only where nothing else is. */
export const besideWords = words('errors error messages included links link warnings notices');

/** Arrays that are never the list. */
export const neverWords = words('responsemetadata meta metadata');

/** Whether a sentence speaks about a point in time: a filter, not a position. */
export function speaksOfTime(text: string): boolean {
  return /\b(time|times|date|dates|datetime|timestamps?|iso.?8601|rfc.?3339|epoch|unix|seconds|days?|hours?|created|updated|YYYY)\b/i.test(
    text,
  );
}
