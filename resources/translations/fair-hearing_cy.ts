<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Fair Hearing</source>
            <translation>Ynghylch Fair Hearing</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cau</translation>
        </message>
        <message>
            <source>Copy the versions</source>
            <translation>Copïo’r fersiynau</translation>
        </message>
        <message>
            <source>Fair Hearing {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fair marks for every call.</source>
            <translation>Marciau teg i bob galwad.</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Llyfrgell</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Trwyddedau</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Log</translation>
        </message>
        <message>
            <source>Playback</source>
            <translation>Chwarae</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Gosodiadau</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>Y peiriant hwn</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Fersiynau</translation>
        </message>
        <message>
            <source>chosen when a library is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>looking…</source>
            <translation>yn edrych…</translation>
        </message>
    </context>
    <context>
        <name>ActionCard</name>
        <message>
            <source>90 days before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Aimed at {0}</source>
            <translation>Wedi’i anelu at {0}</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Newid…</translation>
        </message>
        <message>
            <source>Did not work…</source>
            <translation>Heb weithio…</translation>
        </message>
        <message>
            <source>Done…</source>
            <translation>Wedi’i wneud…</translation>
        </message>
        <message>
            <source>Drop…</source>
            <translation>Gollwng…</translation>
        </message>
        <message>
            <source>Take up again</source>
            <translation>Ailgydio ynddo</translation>
        </message>
        <message>
            <source>What s&amp;hows it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What shows it</source>
            <translation>Beth sy’n ei ddangos</translation>
        </message>
        <message>
            <source>Worked…</source>
            <translation>Wedi gweithio…</translation>
        </message>
        <message>
            <source>agreed {0}</source>
            <translation>cytunwyd {0}</translation>
        </message>
        <message>
            <source>since it was done</source>
            <translation>ers iddo gael ei wneud</translation>
        </message>
    </context>
    <context>
        <name>ActionDialog</name>
        <message>
            <source>&amp;Criterion</source>
            <translation>&amp;Maen prawf</translation>
        </message>
        <message>
            <source>&amp;Seen to by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;What</source>
            <translation>&amp;Beth</translation>
        </message>
        <message>
            <source>A buddy</source>
            <translation>Cyfaill</translation>
        </message>
        <message>
            <source>Agree</source>
            <translation>Cytuno</translation>
        </message>
        <message>
            <source>Agree an action with {0}</source>
            <translation>Cytuno ar gam gyda {0}</translation>
        </message>
        <message>
            <source>Aimed at a criterion, its share before and after shows whether it worked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An evaluator</source>
            <translation>Gwerthuswr</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Newid</translation>
        </message>
        <message>
            <source>Change an action of {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due</source>
            <translation>I’w wneud</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>I’w wneud ar</translation>
        </message>
        <message>
            <source>None in particular</source>
            <translation>Dim un yn benodol</translation>
        </message>
        <message>
            <source>Say the date of the next step in every call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what is to be done.</source>
            <translation>Dywedwch beth sydd i’w wneud.</translation>
        </message>
        <message>
            <source>The advisor</source>
            <translation>Yr ymgynghorydd</translation>
        </message>
        <message>
            <source>Their name</source>
            <translation>Eu henw</translation>
        </message>
        <message>
            <source>There is no colleague to be a buddy. Choose the advisor or yourself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who sees to it</source>
            <translation>Pwy sy’n gofalu amdano</translation>
        </message>
        <message>
            <source>b&amp;y</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ActionSteps</name>
        <message>
            <source>&amp;Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the action</source>
            <translation>Cau’r cam</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Cofnodi</translation>
        </message>
        <message>
            <source>It did not work</source>
            <translation>Ni weithiodd</translation>
        </message>
        <message>
            <source>It is dropped</source>
            <translation>Fe’i gollyngwyd</translation>
        </message>
        <message>
            <source>It was done</source>
            <translation>Fe’i gwnaed</translation>
        </message>
        <message>
            <source>It worked</source>
            <translation>Gweithiodd</translation>
        </message>
        <message>
            <source>What &amp;shows it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>A buddy is a colleague. Where the advisor sees to it alone, choose the advisor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A closed action stays as it was. Agree a new one that follows it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An action is closed as worked, did not work or dropped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter on which day it was done first; whether it worked is told from the marks since then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot be due on {0}, before it was agreed on {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what is to be done.</source>
            <translation>Dywedwch beth sydd i’w wneud.</translation>
        </message>
        <message>
            <source>Say who the buddy is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This action is open already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This action is {0} already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This action was taken up again already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>closed as not worked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>closed as worked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is before {1}, on {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is still to come. Enter the day it happened on.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AdvisorActions</name>
        <message>
            <source>Actions</source>
            <translation>Camau gweithredu</translation>
        </message>
        <message>
            <source>Agree an action…</source>
            <translation>Cytuno ar gam…</translation>
        </message>
        <message>
            <source>Agree what is to be done and by when. Aimed at a criterion, its marks show whether it worked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criterion</source>
            <translation>Maen prawf</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>I’w wneud</translation>
        </message>
        <message>
            <source>Nothing was agreed with {0} yet</source>
            <translation>Ni chytunwyd ar ddim gyda {0} eto</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Cyflwr</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Beth</translation>
        </message>
        <message>
            <source>{0} done, to be closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} open</source>
            <translation>{0} agored</translation>
        </message>
        <message>
            <source>{0} overdue</source>
            <translation>{0} hwyr</translation>
        </message>
        <message>
            <source>{0} slipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} worked</source>
            <translation>{0} wedi gweithio</translation>
        </message>
        <message>
            <source>▲ slipped</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AdvisorCards</name>
        <message>
            <source>Customer rating</source>
            <translation>Gradd cwsmeriaid</translation>
        </message>
        <message>
            <source>Evaluated this quarter</source>
            <translation>Gwerthuswyd y chwarter hwn</translation>
        </message>
        <message>
            <source>Resolved at first contact</source>
            <translation>Datryswyd ar y cyswllt cyntaf</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>Y chwarter hwn</translation>
        </message>
        <message>
            <source>no answers this quarter</source>
            <translation>dim atebion y chwarter hwn</translation>
        </message>
        <message>
            <source>no evaluation yet</source>
            <translation>dim gwerthusiad eto</translation>
        </message>
        <message>
            <source>none drawn this quarter</source>
            <translation>dim wedi’u tynnu y chwarter hwn</translation>
        </message>
        <message>
            <source>none left this month</source>
            <translation>dim ar ôl y mis hwn</translation>
        </message>
        <message>
            <source>of {0} drawn</source>
            <translation>o {0} a dynnwyd</translation>
        </message>
        <message>
            <source>{0} left this month</source>
            <translation>{0} ar ôl y mis hwn</translation>
        </message>
    </context>
    <context>
        <name>AdvisorDialog</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Enw</translation>
        </message>
        <message>
            <source>&amp;Since</source>
            <translation>E&amp;rs</translation>
        </message>
        <message>
            <source>&amp;Team</source>
            <translation>&amp;Tîm</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ychwanegu</translation>
        </message>
        <message>
            <source>Add an advisor</source>
            <translation>Ychwanegu ymgynghorydd</translation>
        </message>
        <message>
            <source>Please give a name.</source>
            <translation>Rhowch enw.</translation>
        </message>
        <message>
            <source>Please say which team.</source>
            <translation>Dywedwch pa dîm.</translation>
        </message>
        <message>
            <source>Somebody whose calls are listened to.</source>
            <translation>Rhywun y gwrandewir ar ei alwadau.</translation>
        </message>
        <message>
            <source>Started on a day that is known</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AdvisorEvaluations</name>
        <message>
            <source>About</source>
            <translation>Ynghylch</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Sianel</translation>
        </message>
        <message>
            <source>Evaluations</source>
            <translation>Gwerthusiadau</translation>
        </message>
        <message>
            <source>Evaluations, {0}</source>
            <translation>Gwerthusiadau, {0}</translation>
        </message>
        <message>
            <source>Evaluator</source>
            <translation>Gwerthuswr</translation>
        </message>
        <message>
            <source>Open the evaluation</source>
            <translation>Agor y gwerthusiad</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Pwrpas</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Sgôr</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Dangos popeth</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Cyflwr</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Pryd</translation>
        </message>
    </context>
    <context>
        <name>AdvisorList</name>
        <message>
            <source>Add an advisor…</source>
            <translation>Ychwanegu ymgynghorydd…</translation>
        </message>
        <message>
            <source>Add the people whose calls you listen to; their progress is shown here.</source>
            <translation>Ychwanegwch y bobl y gwrandewch ar eu galwadau; dangosir eu cynnydd yma.</translation>
        </message>
        <message>
            <source>Advisors</source>
            <translation>Ymgynghorwyr</translation>
        </message>
        <message>
            <source>Evaluations, 3 months</source>
            <translation>Gwerthusiadau, 3 mis</translation>
        </message>
        <message>
            <source>Last evaluated</source>
            <translation>Gwerthuswyd ddiwethaf</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Cyfarfodydd</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Enw</translation>
        </message>
        <message>
            <source>No advisors yet</source>
            <translation>Dim ymgynghorwyr eto</translation>
        </message>
        <message>
            <source>Score, 3 months</source>
            <translation>Sgôr, 3 mis</translation>
        </message>
        <message>
            <source>Show progress</source>
            <translation>Dangos cynnydd</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Tîm</translation>
        </message>
        <message>
            <source>{0}, by name</source>
            <translation>{0}, yn ôl enw</translation>
        </message>
    </context>
    <context>
        <name>AdvisorOneToOnes</name>
        <message>
            <source>1 action</source>
            <translation>1 cam</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Cytunwyd</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Diwrnod</translation>
        </message>
        <message>
            <source>Held by</source>
            <translation>Cynhaliwyd gan</translation>
        </message>
        <message>
            <source>No one-to-one with {0} yet</source>
            <translation>Dim cyfarfod un-i-un gyda {0} eto</translation>
        </message>
        <message>
            <source>One a quarter is held and written up. Planned, it is prepared from the evaluations in one step.</source>
            <translation>Cynhelir a chofnodir un bob chwarter. Wedi’i gynllunio, fe’i paratoir o’r gwerthusiadau mewn un cam.</translation>
        </message>
        <message>
            <source>One-to-ones</source>
            <translation>Un-i-un</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Agor</translation>
        </message>
        <message>
            <source>Plan a one-to-one…</source>
            <translation>Cynllunio cyfarfod un-i-un…</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Cyflwr</translation>
        </message>
        <message>
            <source>{0} actions</source>
            <translation>{0} o gamau</translation>
        </message>
        <message>
            <source>{0}, {1} done</source>
            <translation>{0}, {1} wedi’u gwneud</translation>
        </message>
        <message>
            <source>▲ not held</source>
            <translation>▲ heb ei gynnal</translation>
        </message>
    </context>
    <context>
        <name>AdvisorPage</name>
        <message>
            <source>All months</source>
            <translation>Pob mis</translation>
        </message>
        <message>
            <source>Back to the advisors</source>
            <translation>Yn ôl at yr ymgynghorwyr</translation>
        </message>
        <message>
            <source>Ctrl+P</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finalise an evaluation of one of {0}'s calls, or choose a longer period.</source>
            <translation>Cwblhewch werthusiad o un o alwadau {0}, neu ddewis cyfnod hwy.</translation>
        </message>
        <message>
            <source>Last {0} months</source>
            <translation>Y {0} mis diwethaf</translation>
        </message>
        <message>
            <source>No evaluations in this period</source>
            <translation>Dim gwerthusiadau yn y cyfnod hwn</translation>
        </message>
        <message>
            <source>One-to-one pack (PDF)</source>
            <translation>Pecyn un-i-un (PDF)</translation>
        </message>
        <message>
            <source>Pack (PDF)</source>
            <translation>Pecyn (PDF)</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Cyfnod</translation>
        </message>
        <message>
            <source>Show all months</source>
            <translation>Dangos pob mis</translation>
        </message>
        <message>
            <source>‹ Advisors</source>
            <translation>‹ Ymgynghorwyr</translation>
        </message>
    </context>
    <context>
        <name>AdvisorParts</name>
        <message>
            <source>Actions</source>
            <translation>Camau gweithredu</translation>
        </message>
        <message>
            <source>Evaluations</source>
            <translation>Gwerthusiadau</translation>
        </message>
        <message>
            <source>One-to-ones</source>
            <translation>Un-i-un</translation>
        </message>
        <message>
            <source>Parts of the page</source>
            <translation>Rhannau’r dudalen</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Cynnydd</translation>
        </message>
    </context>
    <context>
        <name>AdvisorProgress</name>
        <message>
            <source>All sections</source>
            <translation>Pob adran</translation>
        </message>
        <message>
            <source>Criteria by month</source>
            <translation>Meini prawf fesul mis</translation>
        </message>
        <message>
            <source>What stands out and what is agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}, score by month</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AdvisorsCard</name>
        <message>
            <source>And {0} more with a signal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress</source>
            <translation>Cynnydd</translation>
        </message>
        <message>
            <source>and {0} more</source>
            <translation>a {0} arall</translation>
        </message>
        <message>
            <source>last evaluated {0}</source>
            <translation>gwerthuswyd ddiwethaf {0}</translation>
        </message>
        <message>
            <source>never evaluated</source>
            <translation>heb ei werthuso erioed</translation>
        </message>
        <message>
            <source>not heard for three months</source>
            <translation>heb ei glywed ers tri mis</translation>
        </message>
        <message>
            <source>{0} over three months (n = {1}), the interval clear of what is expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>▼ below</source>
            <translation>▼ islaw</translation>
        </message>
        <message>
            <source>◆ signal</source>
            <translation>◆ arwydd</translation>
        </message>
    </context>
    <context>
        <name>AdvisorsStep</name>
        <message>
            <source>&amp;From a CSV file…</source>
            <translation>O ffeil &amp;CSV…</translation>
        </message>
        <message>
            <source>A list of advisors</source>
            <translation>Rhestr o ymgynghorwyr</translation>
        </message>
        <message>
            <source>One name on each line</source>
            <translation>Un enw ar bob llinell</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The team’s &amp;advisors, one on each line: type them or paste a list.</source>
            <translation>&amp;Ymgynghorwyr y tîm, un ar bob llinell: teipiwch nhw neu gludo rhestr.</translation>
        </message>
        <message>
            <source>The team’s advisors</source>
            <translation>Ymgynghorwyr y tîm</translation>
        </message>
        <message>
            <source>There twice, and taken once: {0}. Two people of one name? Add a number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can leave this empty: advisors can be added at any time.</source>
            <translation>Gallwch adael hwn yn wag: gellir ychwanegu ymgynghorwyr unrhyw bryd.</translation>
        </message>
        <message>
            <source>{0} and others</source>
            <translation>{0} ac eraill</translation>
        </message>
        <message>
            <source>{0} stood there already, or twice, and came in once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}, line {1}: {2}. Names can also be pasted.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Agreeing</name>
        <message>
            <source>1 action agreed</source>
            <translation>1 cam wedi’i gytuno</translation>
        </message>
        <message>
            <source>Agree an action…</source>
            <translation>Cytuno ar gam…</translation>
        </message>
        <message>
            <source>Agree it as an action</source>
            <translation>Cytuno arno fel cam</translation>
        </message>
        <message>
            <source>Agreed as an action</source>
            <translation>Cytunwyd fel cam</translation>
        </message>
        <message>
            <source>due {0}</source>
            <translation>erbyn {0}</translation>
        </message>
        <message>
            <source>{0} actions agreed</source>
            <translation>{0} o gamau wedi’u cytuno</translation>
        </message>
    </context>
    <context>
        <name>AnswerDialog</name>
        <message>
            <source>&amp;More to say</source>
            <translation>&amp;Mwy i’w ddweud</translation>
        </message>
        <message>
            <source>&amp;On</source>
            <translation>&amp;Ar</translation>
        </message>
        <message>
            <source>A mark stands or is raised; nothing is ever lowered. What changes becomes a revision that counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation>Ateb</translation>
        </message>
        <message>
            <source>Answer {0}’s dispute</source>
            <translation>Ateb her {0}</translation>
        </message>
        <message>
            <source>Criterion {0}, {1}</source>
            <translation>Maen prawf {0}, {1}</translation>
        </message>
        <message>
            <source>It becomes: {0}</source>
            <translation>Mae’n dod yn: {0}</translation>
        </message>
        <message>
            <source>Say why to the advisor: criterion {0} has no answer yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer on each criterion</source>
            <translation>Yr ateb ar bob maen prawf</translation>
        </message>
        <message>
            <source>The mark stands: {0}</source>
            <translation>Mae’r marc yn sefyll: {0}</translation>
        </message>
        <message>
            <source>Why, criterion {0}</source>
            <translation>Pam, maen prawf {0}</translation>
        </message>
        <message>
            <source>Why, for the advisor to read</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Answering</name>
        <message>
            <source>Choose the criteria that the advisor disputes.</source>
            <translation>Dewiswch y meini prawf y mae’r ymgynghorydd yn eu herio.</translation>
        </message>
        <message>
            <source>Criterion {0} is disputed and has no answer yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criterion {0} was not disputed. To change it, begin a revision.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was {0} on {1}; it cannot have been {2} before, on {3}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why to the advisor: the answer on criterion {0} has no words yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody who did not mark this call answers the dispute, such as {0}: sign in as them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scorecard has no criterion {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This evaluation has been revised: revision {0} counts. Open that one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This evaluation is a draft: write the comment on its Feedback tab.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write down what the advisor says: whoever answers has to know.</source>
            <translation>Ysgrifennwch beth mae’r ymgynghorydd yn ei ddweud: rhaid i bwy bynnag sy’n ateb wybod.</translation>
        </message>
        <message>
            <source>{0} has not come yet. Choose the day it happened on.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Attention</name>
        <message>
            <source>under 1 min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} h {1} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} min</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Backup</name>
        <message>
            <source>the copy has another version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the copy has other tables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the copy has {0} rows of {1} where there are {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the folder {0} cannot be made: {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no room left in {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} cannot be written; it may be full, unplugged or read-only</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Band</name>
        <message>
            <source>Does not meet expectations</source>
            <translation>Ddim yn bodloni’r disgwyliadau</translation>
        </message>
        <message>
            <source>Exceeds expectations</source>
            <translation>Yn rhagori ar y disgwyliadau</translation>
        </message>
        <message>
            <source>Meets expectations</source>
            <translation>Yn bodloni’r disgwyliadau</translation>
        </message>
        <message>
            <source>Not enough evidence to say below</source>
            <translation>Dim digon o dystiolaeth i ddweud ei fod islaw</translation>
        </message>
    </context>
    <context>
        <name>BeginButton</name>
        <message>
            <source>&amp;Coaching: kept out of all figures</source>
            <translation>&amp;Hyfforddi: wedi’i gadw o’r holl ffigurau</translation>
        </message>
        <message>
            <source>&amp;Routine: counts in the figures</source>
            <translation>&amp;Arferol: yn cyfrif yn y ffigurau</translation>
        </message>
        <message>
            <source>&amp;Spot check: outside the sample</source>
            <translation>Hap&amp;wiriad: y tu allan i’r sampl</translation>
        </message>
        <message>
            <source>C&amp;alibration: to compare how it is marked</source>
            <translation>&amp;Graddnodi: i gymharu sut y caiff ei farcio</translation>
        </message>
        <message>
            <source>Evaluate for another purpose</source>
            <translation>Gwerthuso at bwrpas arall</translation>
        </message>
        <message>
            <source>Evaluate for another purpose (Shift+Enter)</source>
            <translation>Gwerthuso at bwrpas arall (Shift+Enter)</translation>
        </message>
    </context>
    <context>
        <name>BringingIn</name>
        <message>
            <source>The contact is in the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where are the moved recordings now?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Callrecords</name>
        <message>
            <source>neither a time nor a name of a recording stands in this row</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CertificateFacts</name>
        <message>
            <source> (new starter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> (number {0})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> and {0} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, whose share comes to less than one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>; abandoned: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>; in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Abandoned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advisor</source>
            <translation>Ymgynghorydd</translation>
        </message>
        <message>
            <source>Anybody can draw this sample again: fair-hearing sample verify CERTIFICATE.json LIBRARY. The JSON file lists every interaction of the frame. All chance comes from SHA-256 of the seed and of the interactions' numbers ({0}, algorithm {1}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drawn by {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drawn from {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due so far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evaluated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Excluded by hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fingerprint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fingerprint of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From what had come until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Issued {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out of the frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Method</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Month's quota</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number {0} by </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number {0} excluded, {1}, {2}: {3}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number {0} let in again, {1}, {2}: {3}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other draws of this month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replacements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sample {0}: {1}, seed {2}, {3}, {4}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sampling certificate</source>
            <translation>Tystysgrif samplu</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strata not in the sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stratum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Target and achieved by advisor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Target and achieved by {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Together</source>
            <translation>Gyda’i gilydd</translation>
        </message>
        <message>
            <source>Tranche</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tranches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all channels</source>
            <translation>pob sianel</translation>
        </message>
        <message>
            <source>any length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at all hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>drawn at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in weekly tranches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none, for none was left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>number {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>split over {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the command line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>without {0} “{1}” ({2})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0:,} interactions that could be drawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0:,}, of which {1:,} evaluated; {2:,} spot checks besides, outside the sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} by {1}: {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of each advisor</source>
            <translation>{0} o bob ymgynghorydd</translation>
        </message>
        <message>
            <source>{0} of one in the first {1} months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} or longer</source>
            <translation>{0} neu hwy</translation>
        </message>
        <message>
            <source>{0} · {1} · sample {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: none of {1} by {2}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChangesDialog</name>
        <message>
            <source>By</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation>Cau</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Beth</translation>
        </message>
        <message>
            <source>What was corrected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation>Pryd</translation>
        </message>
    </context>
    <context>
        <name>Channel</name>
        <message>
            <source>E-mail</source>
            <translation>E-bost</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Llythyr</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Ffôn</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Ymweliad</translation>
        </message>
        <message>
            <source>Web chat</source>
            <translation>Sgwrs we</translation>
        </message>
    </context>
    <context>
        <name>ChartCard</name>
        <message>
            <source>Table, copy, save, print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: table, copy, save, print</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChartErrands</name>
        <message>
            <source>Copy the figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drawing that stays sharp (*.svg)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print…</source>
            <translation>Argraffu…</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the picture…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the figures as a table…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The figures are copied; paste them into a spreadsheet or a letter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture is copied.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChartTable</name>
        <message numerus="yes">
            <source>{0} evaluation</source>
            <comment>{0} evaluations</comment>
            <translation>
                <numerusform>{0} gwerthusiad</numerusform>
                <numerusform>{0} gwerthusiad</numerusform>
                <numerusform>{0} gwerthusiad</numerusform>
                <numerusform>{0} gwerthusiad</numerusform>
                <numerusform>{0} gwerthusiad</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}: no finalised evaluations in these months.</source>
            <translation>{0}: dim gwerthusiadau wedi’u cwblhau yn y misoedd hyn.</translation>
        </message>
        <message>
            <source>{0}: {1} over {2}, {3} to {4}; lowest {5} in {6}, highest {7} in {8}, last {9}.</source>
            <translation>{0}: {1} dros {2}, {3} – {4}; isaf {5} yn {6}, uchaf {7} yn {8}, diwethaf {9}.</translation>
        </message>
        <message>
            <source>{0}: {1} over {2}, {3}.</source>
            <translation>{0}: {1} dros {2}, {3}.</translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message>
            <source>, no opportunity {0}</source>
            <translation>, dim cyfle {0}</translation>
        </message>
        <message>
            <source>Month	Score	n	95% interval	Team’s middle half	Signal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usual range {0}–{1}, middle {2}, from {3} months</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Checklist</name>
        <message>
            <source>Checklist</source>
            <translation>Rhestr wirio</translation>
        </message>
    </context>
    <context>
        <name>ChecklistRow</name>
        <message>
            <source>Play from where it was marked, {time}</source>
            <translation>Chwarae o ble y cafodd ei farcio, {time}</translation>
        </message>
        <message>
            <source>Play the evidence at {time}</source>
            <translation>Chwarae’r dystiolaeth ar {time}</translation>
        </message>
        <message>
            <source>comments and evidence go here</source>
            <translation>yma y mae sylwadau a thystiolaeth yn mynd</translation>
        </message>
        <message>
            <source>evidence at {time}</source>
            <translation>tystiolaeth ar {time}</translation>
        </message>
        <message>
            <source>needs evidence</source>
            <translation>angen tystiolaeth</translation>
        </message>
        <message>
            <source>not marked yet</source>
            <translation>heb ei farcio eto</translation>
        </message>
        <message>
            <source>with a note</source>
            <translation>gyda nodyn</translation>
        </message>
    </context>
    <context>
        <name>Chips</name>
        <message>
            <source>No longer narrow by {0}</source>
            <translation>Peidio â chyfyngu yn ôl {0} mwyach</translation>
        </message>
    </context>
    <context>
        <name>Choices</name>
        <message>
            <source>Set by your organisation</source>
            <translation>Gosodwyd gan eich sefydliad</translation>
        </message>
        <message>
            <source>Set by {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This could not be kept because of a mistake in the program.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Choosing</name>
        <message>
            <source> and {0} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> · calls from {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add files…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call list…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose recordings or a folder of them, or drop them onto the window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy them beside the library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File names…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder with recordings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its columns…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave recordings where they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recordings to import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The telephone system's list of calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This could not be read because of a mistake in the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where recordings are…</source>
            <translation>Ble mae’r recordiadau…</translation>
        </message>
        <message>
            <source>Where the recordings stay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With subfolders</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Clip</name>
        <message>
            <source>The clip could not be saved as {0} ({1}). Choose another folder, or make room there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to save here: choose a longer piece of the recording.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Clips</name>
        <message>
            <source>Cancel</source>
            <translation>Canslo</translation>
        </message>
        <message>
            <source>Clip saved as {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MP3, small (*.mp3)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save clip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving the clip …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving the clip: {percent}%</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clip could not be saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no recording to take a clip from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WAV, exact (*.wav)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is private in it is silent.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ClipsCard</name>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clips to play</source>
            <translation>Clipiau i’w chwarae</translation>
        </message>
        <message>
            <source>None chosen. Preparing offers up to three.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open at {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recording is not where it was; the evaluation opens instead</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ClipsDialog</name>
        <message>
            <source>Choose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clips to play</source>
            <translation>Clipiau i’w chwarae</translation>
        </message>
        <message>
            <source>Moments of the period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No moments were kept in this period.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Three are as many as one meeting listens to.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Coaching</name>
        <message>
            <source>Chance alone could have made the difference: {0} percentage points (95% interval).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has slipped since: {0} when it was closed, {1} in the days since (at most 90). Take it up?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It went up, clear of chance: {0} percentage points (95% interval).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marks are counted once it is done.</source>
            <translation>Cyfrifir marciau unwaith y bydd wedi’i wneud.</translation>
        </message>
        <message>
            <source>There are no marks from before to compare with.</source>
            <translation>Nid oes marciau o’r blaen i gymharu â nhw.</translation>
        </message>
        <message>
            <source>Too early to tell: {0} of the {1} marks it takes have been made since.</source>
            <translation>Rhy gynnar i ddweud: gwnaed {0} o’r {1} marc sydd eu hangen ers hynny.</translation>
        </message>
        <message>
            <source>agreed by hand</source>
            <translation>cytunwyd â llaw</translation>
        </message>
        <message>
            <source>buddy: {0}</source>
            <translation>cyfaill: {0}</translation>
        </message>
        <message>
            <source>called off</source>
            <translation>wedi’i ganslo</translation>
        </message>
        <message>
            <source>closed {0}</source>
            <translation>caewyd {0}</translation>
        </message>
        <message>
            <source>did not work</source>
            <translation>heb weithio</translation>
        </message>
        <message>
            <source>done</source>
            <translation>wedi’i wneud</translation>
        </message>
        <message>
            <source>done {0}</source>
            <translation>gwnaed {0}</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>wedi’i ollwng</translation>
        </message>
        <message>
            <source>due by {0}</source>
            <translation>i’w wneud erbyn {0}</translation>
        </message>
        <message>
            <source>due {0}</source>
            <translation>erbyn {0}</translation>
        </message>
        <message>
            <source>from the evaluation of {0}</source>
            <translation>o werthusiad {0}</translation>
        </message>
        <message>
            <source>from the one-to-one of {0}</source>
            <translation>o gyfarfod un-i-un {0}</translation>
        </message>
        <message>
            <source>held {0}, to be written up</source>
            <translation>cynhaliwyd {0}, i’w gofnodi</translation>
        </message>
        <message>
            <source>held, to be written up</source>
            <translation>cynhaliwyd, i’w gofnodi</translation>
        </message>
        <message>
            <source>no day set</source>
            <translation>dim diwrnod wedi’i osod</translation>
        </message>
        <message>
            <source>no marks</source>
            <translation>dim marciau</translation>
        </message>
        <message>
            <source>no sign yet</source>
            <translation>dim arwydd eto</translation>
        </message>
        <message>
            <source>none due in {0}</source>
            <translation>dim i’w gynnal yn {0}</translation>
        </message>
        <message>
            <source>open</source>
            <translation>agored</translation>
        </message>
        <message>
            <source>overdue since {0}</source>
            <translation>yn hwyr ers {0}</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>wedi’i gynllunio</translation>
        </message>
        <message>
            <source>planned for {0}</source>
            <translation>cynlluniwyd ar gyfer {0}</translation>
        </message>
        <message>
            <source>prepared</source>
            <translation>wedi’i baratoi</translation>
        </message>
        <message>
            <source>taken up again</source>
            <translation>ailgydiwyd ynddo</translation>
        </message>
        <message>
            <source>too early to tell</source>
            <translation>rhy gynnar i ddweud</translation>
        </message>
        <message>
            <source>{0} of {1} ({2}–{3}%)</source>
            <translation>{0} o {1} ({2}–{3}%)</translation>
        </message>
        <message>
            <source>{0} of {1} held this year</source>
            <translation>{0} o {1} wedi’u cynnal eleni</translation>
        </message>
        <message>
            <source>▲ none planned, {0} days left</source>
            <translation>▲ dim wedi’i gynllunio, {0} diwrnod ar ôl</translation>
        </message>
        <message>
            <source>▲ planned for {0}, not held</source>
            <translation>▲ cynlluniwyd ar gyfer {0}, heb ei gynnal</translation>
        </message>
        <message>
            <source>▼ none in {0}</source>
            <translation>▼ dim yn {0}</translation>
        </message>
        <message>
            <source>▼ overdue</source>
            <translation>▼ hwyr</translation>
        </message>
        <message>
            <source>✓ held and written up</source>
            <translation>✓ cynhaliwyd a chofnodwyd</translation>
        </message>
        <message>
            <source>✓ held {0}</source>
            <translation>✓ cynhaliwyd {0}</translation>
        </message>
        <message>
            <source>✓ worked</source>
            <translation>✓ wedi gweithio</translation>
        </message>
    </context>
    <context>
        <name>CoachingCards</name>
        <message>
            <source>And {0} more.</source>
            <translation>A {0} arall.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ateb</translation>
        </message>
        <message>
            <source>Needs an answer</source>
            <translation>Angen ateb</translation>
        </message>
        <message>
            <source>One-to-ones due</source>
            <translation>Cyfarfodydd un-i-un i’w cynnal</translation>
        </message>
        <message>
            <source>Overdue actions</source>
            <translation>Camau hwyr</translation>
        </message>
        <message>
            <source>since {0}</source>
            <translation>ers {0}</translation>
        </message>
        <message>
            <source>▼ disputed</source>
            <translation>▼ heriwyd</translation>
        </message>
    </context>
    <context>
        <name>Column</name>
        <message>
            <source>95% before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>95% from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>95% interval</source>
            <translation>Cyfwng 95%</translation>
        </message>
        <message>
            <source>95% since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Abandoned</source>
            <translation>Gadawyd</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Cam gweithredu</translation>
        </message>
        <message>
            <source>Actions agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advisor</source>
            <translation>Ymgynghorydd</translation>
        </message>
        <message>
            <source>Advisors</source>
            <translation>Ymgynghorwyr</translation>
        </message>
        <message>
            <source>Against target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreed</source>
            <translation>Cytunwyd</translation>
        </message>
        <message>
            <source>All routine evaluations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered</source>
            <translation>Atebwyd</translation>
        </message>
        <message>
            <source>Band</source>
            <translation>Band</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Cynt</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Sianel</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Cyswllt</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Cysylltiadau</translation>
        </message>
        <message>
            <source>Could be drawn from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Could not be drawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted</source>
            <translation>Cyfrifwyd</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Maen prawf</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Diwrnod</translation>
        </message>
        <message>
            <source>Did not work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation>Gwnaed</translation>
        </message>
        <message>
            <source>Done in time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drawn</source>
            <translation>Tynnwyd</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due</source>
            <translation>I’w gwneud</translation>
        </message>
        <message>
            <source>Due so far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evaluated</source>
            <translation>Gwerthuswyd</translation>
        </message>
        <message>
            <source>Evaluated of quota</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evaluations</source>
            <translation>Gwerthusiadau</translation>
        </message>
        <message>
            <source>Evaluator</source>
            <translation>Gwerthuswr</translation>
        </message>
        <message>
            <source>GovMetric</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Heard besides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held</source>
            <translation>Cynhaliwyd</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Rhif</translation>
        </message>
        <message>
            <source>In the sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measure</source>
            <translation>Mesur</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Cyfarfod</translation>
        </message>
        <message>
            <source>Meets or exceeds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Met</source>
            <translation>Cyflawnwyd</translation>
        </message>
        <message>
            <source>Monitoring notice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Month</source>
            <translation>Mis</translation>
        </message>
        <message>
            <source>No opportunity</source>
            <translation>Dim cyfle</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Rhif</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offered</source>
            <translation>Cynigiwyd</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Cynlluniwyd</translation>
        </message>
        <message>
            <source>Points covered</source>
            <translation>Pwyntiau a gwmpaswyd</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Pwrpas</translation>
        </message>
        <message>
            <source>Quota</source>
            <translation>Cwota</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Gradd</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Graddau</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Rheswm</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Canlyniad</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Sgôr</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Adran</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Gwasanaeth</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Cyfran</translation>
        </message>
        <message>
            <source>Share answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share met</source>
            <translation>Cyfran a gyflawnwyd</translation>
        </message>
        <message>
            <source>Share of all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of the sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of those asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signals</source>
            <translation>Arwyddion</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Ers hynny</translation>
        </message>
        <message>
            <source>Spot checks</source>
            <translation>Hapwiriadau</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation>Cyflwr</translation>
        </message>
        <message>
            <source>Still to evaluate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stratum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Target</source>
            <translation>Targed</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Amser</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Cyfanswm</translation>
        </message>
        <message>
            <source>Usual range</source>
            <translation>Ystod arferol</translation>
        </message>
        <message>
            <source>Week from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the month could not give</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation>Pwy</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Gyda</translation>
        </message>
        <message>
            <source>Worked</source>
            <translation>Gweithiodd</translation>
        </message>
        <message>
            <source>n</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>n before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>n since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of</source>
            <translation>o</translation>
        </message>
        <message>
            <source>of them done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to</source>
            <translation>hyd at</translation>
        </message>
        <message>
            <source>▼ Does not meet</source>
            <translation>▼ Ddim yn bodloni</translation>
        </message>
        <message>
            <source>★ Exceeds</source>
            <translation>★ Yn rhagori</translation>
        </message>
        <message>
            <source>✓ Meets</source>
            <translation>✓ Yn bodloni</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>column {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>format must be {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this column mapping is of another version</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ColumnsDialog</name>
        <message>
            <source>&amp;Dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advisor, somehow written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advisor’s name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Called device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caller’s device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns</source>
            <translation>Colofnau</translation>
        </message>
        <message>
            <source>Customer’s number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date and time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day before month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Direction</source>
            <translation>Cyfeiriad</translation>
        </message>
        <message>
            <source>Extension</source>
            <translation>Estyniad</translation>
        </message>
        <message>
            <source>Leave it to the dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Length</source>
            <translation>Hyd</translation>
        </message>
        <message>
            <source>Log-in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Month before day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the recording</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of the call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Queue</source>
            <translation>Ciw</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Cyfeirnod</translation>
        </message>
        <message>
            <source>Say which column names the recording, or which tell when the call began.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service</source>
            <translation>Gwasanaeth</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Pwnc</translation>
        </message>
        <message>
            <source>This is remembered for lists of this kind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time on hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use these columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What do the columns hold?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What {0} holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who called</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who was called</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommaSeparated</name>
        <message>
            <source>Figure {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0:02} {1}.csv</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>           evaluation {0} ({1}) was added since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>           evaluation {0} ({1}) was revised since: {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>          NOT WHOLE: open the newest backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>          and {0} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>          from the frame as it is now {0} of {1} would be drawn again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>          interaction {0}: {1}, {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>  by {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>  nobody speaks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>  probably on hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> ({0} of them missing before and found again)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> ({0} of them missing before)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"met", "not met", "no opportunity" or null</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, by {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--rate and --channels are for files without a header; say --raw, too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--{0} needs the window; run it as “python -m app”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0 left (usual), 1 right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>; {0} has the details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&gt;no opportunity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&gt;record row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brings in customers' ratings: GovMetric, CSAT 1-5, NPS 0-10, effort 1-7 (7 is easiest). Columns are known by their
headings, or as the window remembers them. A rating belongs to the contact of its reference, else to the advisor it
names, else to the whole service. Either everything that can be added is, or nothing.
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brings in the weeks' calls: offered, answered and abandoned (two of the three), by week or by day, and by queue.
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brings recordings into a library, and listens to them: files, and folders with all below them. They stay where they
are; the library knows them by their fingerprint, so that none is added twice, whatever it is called. Advisor, time,
extension and reference come from a list of calls (--map), from the file's name, from its tags. What nothing tells is
left for the window. Either everything that can be added is, or nothing.
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checks a library, the players and the versions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DOES NOT AGREE: its marks are others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draws the certificate's sample again from the library and says whether it is the same (0) or not (1), and then which
interactions came into the frame or went from it since.
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draws the next tranche of a month's sample by the library's plan and puts it into the queue. With a seed or options
other than those of the sample in use, another sample is drawn beside it: kept and certified, but not in the queue
unless --instead says why the one in use is abandoned.
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draws the sample of a month so that anybody can draw it again: all chance comes from SHA-256 of the seed and of the
interactions' numbers. The certificate says how, from which frame, and with what result.
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fair Hearing: fair marks for every call.

Without a command the window opens. A library is one file that ends in .fairhearing; the ending may be left out.
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listens to a recording and tells its length, who speaks how much, silences from 3 s, talk-over from 0.5 s and what an
evaluator should know of it. Times in JSON are ms. What a recording cannot tell, such as the talk share of a mono one,
is null and not measurable. A file without a header (.ul, .al, .gsm, .g722) needs --raw.
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Makes an empty library. Nothing is ever overwritten.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reads {"marks": [...]} with one of "met", "not met", "no opportunity" or null for each of the twenty criteria, in
order, and writes as JSON: covered, marked, of, percent, band (below, meets or exceeds); the same for each section;
and the lowest and highest result still possible. percent and band are null while anything is unmarked.
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Works a printed figure out again from the record alone: which evaluations stood then, what their marks come to, and
whether and why the figure is another one today. The number is printed small under the figure. Exit code 1 when the
pages of the program would show something else than the record.
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writes a library of an invented council into DIR: seven advisors, fourteen months, about seven hundred evaluations
and eight recorded calls. Its dates end before --until; the same day gives the same library.
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writes a one-to-one pack as PDF: the period's figures with intervals, usual ranges and signals, the trends, strengths
and focus, clips to play, actions with what the marks say of them, the advisor's words and the talk. Before the meeting
there are lines to write on; once it is written up there is what was agreed. Nothing in the library is changed.
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writes a report as OUT.pdf, OUT.xlsx or OUT.csv (all its tables, one below the other) or OUT.zip (a CSV for each).
All say the same figures.

  team      a month: sections, criteria, bands, advisors by name with n and interval; spot checks apart
  quarter   the same of a quarter, with sampling coverage, one-to-ones, actions and measures
  advisor   one advisor's progress: sections, criteria, evaluations, actions
  coverage  what the sampling plan wanted, what was drawn and what was heard
  coaching  one-to-ones, meetings and actions against target
  measures  the service's measures against target
  sheets    a month's feedback sheets for everyone: into the folder OUT, a file each, or all in one OUT.pdf

Without a period: the last whole month or quarter, an advisor's last twelve months.
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writes all evaluations with their marks, sections and scores, superseded revisions too: a sheet or a CSV for each
version of a scorecard.
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writes an advisor's section scores by month, as per cent with n, and the charts' control limits and signals. The limits
(mean ± 2.66 mean moving ranges, 0-100) come from the latest 24 months of the whole history that have 3 evaluations or
more and are over; with fewer than 8 such months there are none. A signal is a month strictly outside the limits
(kind "outside"), 8 in a row on one side of the mean ("run") or 6 in a row rising or falling ("trend"); JSON gives its
direction, up or down, its newest month (period) and all its months. low and high of a point are its 95 % interval.
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writes an evaluation's feedback sheet as PDF.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writes what became of contacts (first contact, avoidable, records right), waiting, customers' ratings and the weeks'
calls beside the library's targets, each with n and its 95 % interval, and the rank correlation of marks with ratings
and outcomes. What has no data is null.
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a day like 2026-11-21; default today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a recording, or a folder of them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>abandon the sample in use for this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>add a page with the full standards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>adds nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>advisor {0}, customer {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an advisor's section scores by month, with limits and signals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any month of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as JSON, for scripts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as of      row {0} of the record, {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>before anything was recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bring customers' ratings in from CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bring recordings in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bring the weeks' calls in from CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>copy them into the folder beside the library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>count these beside the routine evaluations; may be given twice</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>counted    {0} routine evaluation</source>
            <comment>counted    {0} routine evaluations</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>default the month and the number of its draws: 20261101</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>default the plan's</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>default: named after advisor and day, in this folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>do not listen to them yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>draw      the certificate draws what it names from the frame it lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>draw a certificate's sample again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>draw a month's sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>draw a month's sample, or verify its certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>draw what is due by today, or all at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ends in .pdf, .xlsx, .csv or .zip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>evaluation {0}, revision {1}, of {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>examples:
  fair-hearing                                              open the window
  fair-hearing demo .                                       make a library to look around in
  fair-hearing new calls.fairhearing --team "Customer Services"
  fair-hearing advisors calls --json
  fair-hearing evaluations calls --json
  fair-hearing sheet calls 12 --out sheet.pdf --standards
  fair-hearing pack calls --advisor "NAME" --out pack.pdf
  fair-hearing trends calls --advisor "NAME" --json --from 2026-01 --to 2026-12
  fair-hearing score marks.json
  fair-hearing explain calls --figure FH-A3-202607-202609-S0-R4711
  fair-hearing report calls team --month 2026-10 october.pdf
  fair-hearing export calls --xlsx evaluations.xlsx
  fair-hearing check calls
  fair-hearing analyse call.wav --json
  fair-hearing import calls recordings/2026-11 --map calls.csv
  fair-hearing interactions calls --json
  fair-hearing measures calls --json --from 2026-04 --to 2026-11
  fair-hearing import-ratings calls ratings.csv
  fair-hearing sample draw calls --period 2026-11 --out certificate.json
  fair-hearing sample verify certificate.json calls

exit codes: 0 done, 1 something went wrong, 2 what was asked for cannot be done (one line on standard error says why)
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fair-hearing: this is a mistake in the program ({0}){1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fair-hearing: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>figure     {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>finalised  {0}{1} (row {2} of the record)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>first month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>first month; default April</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>first month; default the earliest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>frame     sha256 {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>frame     {0} interactions, sha256 {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>frame     {0} {1} since it was drawn from:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>holds     {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>holds the same marks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>how a file without a header is coded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its channels; default 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its id, as “evaluations” lists it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its samples a second; default 8000</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>last month; default the first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>last month; default the latest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>last month; default this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>leave out the folders inside a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>library    DOES NOT AGREE: its pages show {0}; “check” says more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>library    its pages show what the record says today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>library    {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>library   {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>line {0}: {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>list the advisors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>list the calls and other contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>list the evaluations with their scores</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>look whether a library is whole</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lower limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>made where it does not exist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>make an empty library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>method    {0}, seed {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no evaluation of a contact in that month is finalised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody speaks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none yet</source>
            <translation>dim eto</translation>
        </message>
        <message>
            <source>not an advisor of this library: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not measurable in this recording</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not the same: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>note      the certificate is of another library: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>note      {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing to share in, so no figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of         {0}; {1}; {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one advisor's alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one of </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one team's alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only say what would be done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only this team; default all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>parts     {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>player    {0}: {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>print a one-to-one pack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>print a report, or a month's feedback sheets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>print an evaluation's feedback sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>program   fair-hearing {0}, Python {1} on {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>read names by this pattern alone: a system's, one's own, or one with {parts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>refused   {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>revises    evaluation {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>same      {0} interactions drawn again from a frame of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sample    {0}, tranche {1} until {2}, {3} drawn in all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>say the period one way: --month, --quarter, or --from and --to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>say the version and stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>say which quarter with --quarter and any month of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>say whose report it is with --advisor NAME</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>schema    {0} (SQLite {1})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>score twenty marks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>scorecard  {0}, version {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sheets are written a month at a time; say which with --month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>signal: {0}: {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>since      revised: evaluation {0} counts in its place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>so many of each advisor, at once; default the plan's</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sound     {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>standard input</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>talk share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tell where a printed figure comes from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tell who speaks when in a recording</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the evaluator who draws</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the first month, {0}, comes after the last, {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the folder {0} cannot be made ({1})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the folder {0} does not exist; make it first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the last month comes before the first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the number printed under it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the one still to be held, else the newest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the phone system's list of calls, as CSV or TSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the result of one evaluation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the same: nothing was revised or added since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the service's measures, and whether marks mean anything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the team whose contacts are heard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is a device to play on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no advisor called “{0}” in {1}; its advisors are: {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no device to play on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no evaluation {0} in {1}; “evaluations” lists them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no evaluator called “{0}” in {1}; its evaluators are: {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no file-name pattern called “{0}”; there are: {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no one-to-one {0} in {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no report “{0}”; there are: {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no team called “{0}”; its teams are: {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no team called “{0}”; there are: {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this pattern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today      {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>together   {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>together   {0}, {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>try every part of the installation, write DIR/result.json</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>upper limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what a stratified draw is split over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whose report it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whose they are where nothing tells another</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whose?    {0} ({1}, such as {2!r})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>work through a demo call unattended, pictures and PDF into DIR</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>write all evaluations for a spreadsheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>write the certificate to standard output</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>write the certificate, ends in .json or .pdf</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>write the demo library into a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>written   {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0:,} added, {1:,} rows left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0:,} in the library already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0:,} to nobody: they count for the whole service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0:,} would be added, {1:,} rows left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} (--raw {1} --rate {2} --channels {3})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} (“{1} --help” explains)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} --instead REASON would put it there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} above the limits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} added, {1} there already{2}, {3}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} as evaluation {1}, revision {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} below the limits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} cannot be read ({1})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} cannot be the certificate; --out needs a name that ends in .json or .pdf</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} exists and is not a PDF; it is left as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} exists and is not a certificate; it is left as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} exists and is something else; it is left as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} has to end in .pdf</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} has to end in {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is a folder; --out needs the name of a PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is a folder; the name of a file is needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not a sampling certificate (not UTF-8 text)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} listened to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} o {1}</translation>
        </message>
        <message>
            <source>{0} of {1} = {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1} = {2} = {3}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{0} recording</source>
            <comment>{0} recordings</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{0} refused, {1} without an advisor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} to {1}, {2:.1f} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} to {1}, {2} months above the mean</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} to {1}, {2} months below the mean</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} to {1}, {2} months falling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} to {1}, {2} months rising</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} was not found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} would be added, {1} there already{2}, {3}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{0}, {1} Hz, {2} channel</source>
            <comment>{0}, {1} Hz, {2} channels</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{0}: cannot be read ({1})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: expected {{"marks": [{1} marks]}}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: is not UTF-8 text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: is not a list of marks but something far larger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: line {1}: not valid JSON ({2})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: mark {1} is {2}; it must be {3}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: there are {1} marks; the scorecard has {2} criteria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“-” reads standard input</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not a day; write it like 2026-11-21</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not a month; write it like 2026-11</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not a quota; write a whole number from 0 to 1000</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not a seed; write a whole number from 0 to {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not a sensible number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not the id of an evaluation; “evaluations” lists them</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommandLineHead</name>
        <message>
            <source>advisor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>band</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>channel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>covered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>criterion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>drawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>evaluated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>evaluation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>evaluator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>flags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>heard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>interval</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>measure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>n</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>purpose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>revision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>started</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stratum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>total</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommentDialog</name>
        <message>
            <source>&amp;Comment</source>
            <translation>&amp;Sylw</translation>
        </message>
        <message>
            <source>It stands on the feedback sheet. What stood there before is kept in the history.</source>
            <translation>Mae ar y daflen adborth. Cedwir yr hyn oedd yno o’r blaen yn yr hanes.</translation>
        </message>
        <message>
            <source>Keep the comment</source>
            <translation>Cadw’r sylw</translation>
        </message>
        <message>
            <source>Write down what the advisor says.</source>
            <translation>Ysgrifennwch beth mae’r ymgynghorydd yn ei ddweud.</translation>
        </message>
        <message>
            <source>{0}’s comment</source>
            <translation>Sylw {0}</translation>
        </message>
    </context>
    <context>
        <name>CommentsCard</name>
        <message>
            <source>What the advisor said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>▼ disputed</source>
            <translation>▼ heriwyd</translation>
        </message>
    </context>
    <context>
        <name>ContactDialog</name>
        <message>
            <source>&amp;Advisor</source>
            <translation>&amp;Ymgynghorydd</translation>
        </message>
        <message>
            <source>&amp;Channel</source>
            <translation>&amp;Sianel</translation>
        </message>
        <message>
            <source>&amp;Notes</source>
            <translation>&amp;Nodiadau</translation>
        </message>
        <message>
            <source>&amp;Reference</source>
            <translation>Cy&amp;feirnod</translation>
        </message>
        <message>
            <source>&amp;Service</source>
            <translation>&amp;Gwasanaeth</translation>
        </message>
        <message>
            <source>&amp;Text</source>
            <translation>&amp;Testun</translation>
        </message>
        <message>
            <source>&amp;When</source>
            <translation>&amp;Pryd</translation>
        </message>
        <message>
            <source>Add to the list</source>
            <translation>Ychwanegu at y rhestr</translation>
        </message>
        <message>
            <source>C&amp;ustomer</source>
            <translation>C&amp;wsmer</translation>
        </message>
        <message>
            <source>Choose an advisor…</source>
            <translation>Dewis ymgynghorydd…</translation>
        </message>
        <message>
            <source>E-mails, chats and letters ({0})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please say whose contact this is.</source>
            <translation>Dywedwch gyswllt pwy yw hwn.</translation>
        </message>
        <message>
            <source>Please take the text from a file, or type or paste it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record a visit, e-mail, chat or letter</source>
            <translation>Cofnodi ymweliad, e-bost, sgwrs neu lythyr</translation>
        </message>
        <message>
            <source>S&amp;ubject</source>
            <translation>P&amp;wnc</translation>
        </message>
        <message>
            <source>Take from a file</source>
            <translation>Cymryd o ffeil</translation>
        </message>
        <message>
            <source>Take from a file…</source>
            <translation>Cymryd o ffeil…</translation>
        </message>
        <message>
            <source>Take the text from a file, or type or paste it. A visit has notes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This time is still to come: when was it?</source>
            <translation>Nid yw’r amser hwn wedi dod eto: pryd oedd hi?</translation>
        </message>
    </context>
    <context>
        <name>ContactPanel</name>
        <message>
            <source>Avoidable contact</source>
            <translation>Cyswllt y gellid ei osgoi</translation>
        </message>
        <message>
            <source>Change the list…</source>
            <translation>Newid y rhestr…</translation>
        </message>
        <message>
            <source>Duplicates made</source>
            <translation>Dyblygiadau a wnaed</translation>
        </message>
        <message>
            <source>Records checked</source>
            <translation>Cofnodion a wiriwyd</translation>
        </message>
        <message>
            <source>Records found right</source>
            <translation>Cofnodion cywir</translation>
        </message>
        <message>
            <source>Resolved at first contact</source>
            <translation>Datryswyd ar y cyswllt cyntaf</translation>
        </message>
        <message>
            <source>What became of the contact. It counts in Measures and changes no score.</source>
            <translation>Beth ddigwyddodd i’r cyswllt. Mae’n cyfrif yn y Mesurau ac nid yw’n newid unrhyw sgôr.</translation>
        </message>
        <message>
            <source>Why it need not have been made</source>
            <translation>Pam nad oedd ei angen</translation>
        </message>
        <message>
            <source>Why? (not said)</source>
            <translation>Pam? (heb ei ddweud)</translation>
        </message>
        <message>
            <source>of which right</source>
            <translation>o’r rhain yn gywir</translation>
        </message>
    </context>
    <context>
        <name>ContactReading</name>
        <message>
            <source>{0} cannot be opened: it is damaged or has a password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} cannot be read ({1}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} holds no text. A scanned letter has to be typed or pasted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is larger than any e-mail or letter ({1} MB).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is no Outlook message. Save it from Outlook again, or as .eml.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not a kind that can be read. Those are: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not a text file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not an e-mail: it has neither a sender nor a subject.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Container</name>
        <message>
            <source>{0} holds no sound. Choose the file the recorder wrote the voices to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is coded in a way that is not known here. Export it as WAV or MP3.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CorrectDialog</name>
        <message>
            <source>Correct</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the notice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody acknowledged it on {0}. Take that back first, or choose an earlier day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it says now stays on record, with your name and the day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who was told on its day was told on the new one.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Could not be saved there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fair Hearing made a mistake and could not finish what it was doing. Every mark that was shown as saved is safe in the library. You can go on working; if it happens again, please send the report below to whoever looks after the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <translation>Adroddiad</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Cadw’r adroddiad</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report holds no names, no notes and no recordings.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DayDialog</name>
        <message>
            <source>&amp;On</source>
            <translation>&amp;Ar</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Cofnodi</translation>
        </message>
        <message>
            <source>It stands in the register. If it turns out to be a mistake, it can be taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} acknowledged it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Days</name>
        <message>
            <source>{0} to {1}</source>
            <translation>{0} – {1}</translation>
        </message>
    </context>
    <context>
        <name>Decode</name>
        <message>
            <source>{0} could not be read to its end. Check the drive, or copy it to this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is longer than a day. Cut it into single calls.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} needs {1} MB for its sound in the folder for temporary files ({2}). Make room there and open it again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DetailsPanel</name>
        <message>
            <source> · call {length}</source>
            <translation> · galwad {length}</translation>
        </message>
        <message>
            <source>Advisor</source>
            <translation>Ymgynghorydd</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Dechreuwyd</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Sianel</translation>
        </message>
        <message>
            <source>Discard this draft …</source>
            <translation>Gwaredu’r drafft hwn …</translation>
        </message>
        <message>
            <source>Evaluator</source>
            <translation>Gwerthuswr</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Hyd</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Pwrpas</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Recordiad</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Cyfeirnod</translation>
        </message>
        <message>
            <source>Scorecard</source>
            <translation>Cerdyn sgorio</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Gwasanaeth</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Pwnc</translation>
        </message>
        <message>
            <source>The contact</source>
            <translation>Y cyswllt</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Pryd</translation>
        </message>
        <message>
            <source>{0}, version {1}</source>
            <translation>{0}, fersiwn {1}</translation>
        </message>
        <message>
            <source>{time} at it{call}. Only you see this: it is on no sheet and in no list.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DisputeDialog</name>
        <message>
            <source>&amp;On</source>
            <translation>&amp;Ar</translation>
        </message>
        <message>
            <source>Choose the criteria that the advisor disputes.</source>
            <translation>Dewiswch y meini prawf y mae’r ymgynghorydd yn eu herio.</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>Meini prawf</translation>
        </message>
        <message>
            <source>Enter the dispute</source>
            <translation>Cofnodi’r her</translation>
        </message>
        <message>
            <source>In their &amp;words</source>
            <translation>Yn eu &amp;geiriau nhw</translation>
        </message>
        <message>
            <source>Somebody who did not mark it answers, where the library knows another evaluator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the advisor says of criterion {0}</source>
            <translation>Beth mae’r ymgynghorydd yn ei ddweud am faen prawf {0}</translation>
        </message>
        <message>
            <source>What they say of it</source>
            <translation>Beth maen nhw’n ei ddweud amdano</translation>
        </message>
        <message>
            <source>Write down what the advisor says: whoever answers has to know.</source>
            <translation>Ysgrifennwch beth mae’r ymgynghorydd yn ei ddweud: rhaid i bwy bynnag sy’n ateb wybod.</translation>
        </message>
        <message>
            <source>{0} disputes this evaluation</source>
            <translation>Mae {0} yn herio’r gwerthusiad hwn</translation>
        </message>
        <message>
            <source>{0} {1} ({2})</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Disputes</name>
        <message>
            <source>A dispute never lowers a mark: criterion {0} cannot become “not met”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A dispute never lowers a result. {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criterion {0} was not disputed. To change it, begin a revision.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It would lower the result from “{0}” to “{1}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It would lower the score from {0} to {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>does not meet expectations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>exceeds expectations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>meets expectations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} o {1}</translation>
        </message>
    </context>
    <context>
        <name>DraftsStrip</name>
        <message>
            <source>All {0}</source>
            <translation>Pob un o’r {0}</translation>
        </message>
        <message>
            <source>Finish what you began</source>
            <translation>Gorffen yr hyn a ddechreuwyd</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Ailddechrau</translation>
        </message>
        <message>
            <source>Resume {0}, {1}</source>
            <translation>Ailddechrau {0}, {1}</translation>
        </message>
        <message>
            <source>Without a subject</source>
            <translation>Heb bwnc</translation>
        </message>
        <message>
            <source>{0} marked so far</source>
            <translation>{0} wedi’u marcio hyd yma</translation>
        </message>
    </context>
    <context>
        <name>DropHint</name>
        <message>
            <source>Drop to import these recordings</source>
            <translation>Gollyngwch i fewnforio’r recordiadau hyn</translation>
        </message>
        <message>
            <source>Drop to listen to {0} and mark it</source>
            <translation>Gollyngwch i wrando ar {0} a’i farcio</translation>
        </message>
        <message>
            <source>Drop to open the library {0}</source>
            <translation>Gollyngwch i agor y llyfrgell {0}</translation>
        </message>
        <message>
            <source>Open a library first, then drop the recording</source>
            <translation>Agorwch lyfrgell yn gyntaf, yna gollyngwch y recordiad</translation>
        </message>
        <message>
            <source>Open a library first, then drop the recordings</source>
            <translation>Agorwch lyfrgell yn gyntaf, yna gollyngwch y recordiadau</translation>
        </message>
    </context>
    <context>
        <name>EdgeGuard</name>
        <message>
            <source>Any one of these, marked otherwise, would change the band, and has no evidence yet:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter</source>
            <translation>Cofnodi</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finalise as marked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One look before you finalise: {band} hangs on a single mark</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EditInteractionsDialog</name>
        <message>
            <source>&amp;Advisor</source>
            <translation>&amp;Ymgynghorydd</translation>
        </message>
        <message>
            <source>&amp;Because</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Service</source>
            <translation>&amp;Gwasanaeth</translation>
        </message>
        <message>
            <source>C&amp;hannel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation>Newid</translation>
        </message>
        <message>
            <source>Edit this interaction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit {0} interactions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May be sampled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not to be sampled, because…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only what you choose here changes; Ctrl+Z in the list takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please say why: it stands on the sampling certificate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sam&amp;pling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a complaint under appeal</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Errands</name>
        <message>
            <source>Columns</source>
            <translation>Colofnau</translation>
        </message>
        <message>
            <source>Copy the reference {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard the draft</source>
            <translation>Gwaredu’r drafft</translation>
        </message>
        <message>
            <source>Discard this draft?</source>
            <translation>Gwaredu’r drafft hwn?</translation>
        </message>
        <message>
            <source>Edit {0} interactions…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit…</source>
            <translation>Golygu…</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Cofnodi</translation>
        </message>
        <message>
            <source>Evaluate as</source>
            <translation>Gwerthuso fel</translation>
        </message>
        <message>
            <source>Everything is as it was before the edit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find moved recordings…</source>
            <translation>Canfod recordiadau sydd wedi symud…</translation>
        </message>
        <message>
            <source>Its marks, notes and moments are deleted and cannot be brought back. The recording stays.</source>
            <translation>Dilëir ei farciau, nodiadau a momentau ac ni ellir eu hadfer. Mae’r recordiad yn aros.</translation>
        </message>
        <message>
            <source>Nothing changed.</source>
            <translation>Ni newidiodd dim.</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Trefnu yn ôl</translation>
        </message>
        <message>
            <source>Take the last edit back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The evaluation could not be opened.</source>
            <translation>Ni ellid agor y gwerthusiad.</translation>
        </message>
        <message>
            <source>Up to {0} interactions are edited at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it silenced stays silent, and the next evaluation takes it over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} are in the sample: exclude them on the Sample page, where another is drawn instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} interactions changed; Ctrl+Z takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} kept their advisor: they are evaluated or drawn in that name.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EvaluateActions</name>
        <message>
            <source>Evidence pinned to {criterion}</source>
            <translation>Tystiolaeth wedi’i phinio i {criterion}</translation>
        </message>
        <message>
            <source>What is silenced is heard while W is held</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EvaluatePage</name>
        <message>
            <source>{name} · {when}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EvaluateSpans</name>
        <message>
            <source>A stretch begins at {time}; R ends it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No stretch begins or ends near here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{span} is silenced; drag its edges to fit, hold W to hear it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{span} kept for {criterion}; F2 says what it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{span}: it begins here now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{span}: it ends here now</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EvaluationDesk</name>
        <message>
            <source>Done again: {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not marked yet: M met, N not met, O no opportunity.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not met needs evidence: E pins the last ten seconds, C comments, T writes a note, K a system check.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not met needs evidence: E pins words chosen in the text, T writes a note, K a system check.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone: {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>moment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>silence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>silenced passage</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EvaluationValues</name>
        <message>
            <source>Criterion {0} has no mark yet.</source>
            <translation>Nid oes marc gan faen prawf {0} eto.</translation>
        </message>
        <message>
            <source>Criterion {0} is not met but has no evidence yet: a note, a moment of the recording or a system check.</source>
            <translation>Nid yw maen prawf {0} wedi’i gyflawni ond nid oes tystiolaeth eto: nodyn, moment o’r recordiad neu wiriad system.</translation>
        </message>
        <message>
            <source>One changed mark would change the band, and these have no evidence: {0}. Look at them once more.</source>
            <translation>Byddai newid un marc yn newid y band, ac nid oes tystiolaeth i’r rhain: {0}. Edrychwch arnynt unwaith eto.</translation>
        </message>
        <message>
            <source>This evaluation is not a draft (any more), so nothing in it was changed.</source>
            <translation>Nid yw’r gwerthusiad hwn yn ddrafft (mwyach), felly ni newidiwyd dim ynddo.</translation>
        </message>
    </context>
    <context>
        <name>EvaluatorDialog</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Enw</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>&amp;Rôl</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ychwanegu</translation>
        </message>
        <message>
            <source>Add an evaluator</source>
            <translation>Ychwanegu gwerthuswr</translation>
        </message>
        <message>
            <source>Please give a name.</source>
            <translation>Rhowch enw.</translation>
        </message>
        <message>
            <source>Somebody who listens and marks. The name stands on every mark they make.</source>
            <translation>Rhywun sy’n gwrando ac yn marcio. Mae’r enw ar bob marc a wnânt.</translation>
        </message>
        <message>
            <source>Team leader, quality officer…</source>
            <translation>Arweinydd tîm, swyddog ansawdd…</translation>
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <source>Pinned: ▶ on its line plays it.</source>
            <translation>Wedi’i phinio: mae ▶ ar ei llinell yn ei chwarae.</translation>
        </message>
        <message>
            <source>Press E: that is the evidence</source>
            <translation>Pwyswch E: dyna’r dystiolaeth</translation>
        </message>
        <message>
            <source>The last ten seconds are pinned to the criterion you just marked. Play a moment again with ▶ on its line; [ and ] jump from moment to moment. Not met always needs evidence.</source>
            <translation>Mae’r deg eiliad diwethaf wedi’u pinio i’r maen prawf yr ydych newydd ei farcio. Chwaraewch foment eto gyda ▶ ar ei llinell; mae [ a ] yn neidio o foment i foment. Mae angen tystiolaeth bob tro ar Heb ei gyflawni.</translation>
        </message>
    </context>
    <context>
        <name>ExcludedDialog</name>
        <message>
            <source>Close</source>
            <translation>Cau</translation>
        </message>
        <message>
            <source>Kept out of the sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let it in again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is let in again can be drawn with the next part of the month. It does not come back into what was drawn already; the certificate names both with day and name.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Excluding</name>
        <message>
            <source>A private conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exclude</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exclude this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is kept out of every sample from now on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is kept out. Nothing is left to draw in its place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is kept out; the next by the same method took its place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate names it with the reason. It can be let in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The contact is part of a complaint or an appeal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The customer asked not to be listened to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next by the same method takes its place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}'s is kept out of every sample from now on.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Explaining</name>
        <message>
            <source>No scorecard of this library has a criterion “{0}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No scorecard of this library has a section number {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no advisor number {0} in this library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no team number {0} in this library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all criteria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the team {0}, as it is made up now</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExplainingSheets</name>
        <message>
            <source> by row {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The record of this library does not say that an evaluation {0} was finalised</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>The folder {0} cannot be made ({1}). Choose another.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>{0} is not a recording that can be played: it is damaged or holds something else. Export it again from the recorder, for example as WAV or MP3.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Feedback</name>
        <message>
            <source>Go to “{0}”. Write one line as you would say it, then press Esc.</source>
            <translation>Ewch i “{0}”. Ysgrifennwch un llinell fel y byddech yn ei dweud, yna pwyswch Esc.</translation>
        </message>
        <message>
            <source>Kept: the sheet says it in your words.</source>
            <translation>Cadwyd: mae’r daflen yn ei ddweud yn eich geiriau chi.</translation>
        </message>
        <message>
            <source>Tell the advisor, in one line</source>
            <translation>Dywedwch wrth yr ymgynghorydd, mewn un llinell</translation>
        </message>
        <message>
            <source>{0} goes to “{1}”. Write one line as you would say it, then press Esc.</source>
            <translation>Mae {0} yn mynd i “{1}”. Ysgrifennwch un llinell fel y byddech yn ei dweud, yna pwyswch Esc.</translation>
        </message>
    </context>
    <context>
        <name>FeedbackPanel</name>
        <message>
            <source>&amp;Advisor's comment</source>
            <translation>Sylw’r &amp;ymgynghorydd</translation>
        </message>
        <message>
            <source>&amp;Begin from the moments</source>
            <translation>&amp;Dechrau o’r momentau</translation>
        </message>
        <message>
            <source>&amp;by</source>
            <translation>&amp;erbyn</translation>
        </message>
        <message>
            <source>Agreed ne&amp;xt step</source>
            <translation>Y &amp;cam nesaf a gytunwyd</translation>
        </message>
        <message>
            <source>Fills the texts that are empty from your moments and notes, for you to rewrite</source>
            <translation>Yn llenwi’r testunau gwag o’ch momentau a’ch nodiadau, i chi eu hailysgrifennu</translation>
        </message>
        <message>
            <source>Next step agreed by</source>
            <translation>Y cam nesaf i’w wneud erbyn</translation>
        </message>
        <message>
            <source>The printed sheet says this to the advisor, in your words.</source>
            <translation>Mae’r daflen brintiedig yn dweud hyn wrth yr ymgynghorydd, yn eich geiriau chi.</translation>
        </message>
        <message>
            <source>What to wor&amp;k on</source>
            <translation>Beth i &amp;weithio arno</translation>
        </message>
        <message>
            <source>What you did &amp;well</source>
            <translation>Beth a wnaethoch yn &amp;dda</translation>
        </message>
    </context>
    <context>
        <name>FigureColumns</name>
        <message>
            <source>column {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>these columns are of another version</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FigureFiles</name>
        <message>
            <source>Nothing in {0} can be added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a rating, and its day or reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>every row is in the library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has no rows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the week of {0} has not come yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the week, and two of the counts of calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this week came in before, with {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} cannot be read ({1}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is a spreadsheet. Save it as CSV there, then bring that in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is too large for a table of figures. Export a shorter time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} was brought in before, so nothing was added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: line {1}: {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: no columns are known to hold {1}. Say in the window what they hold; it is remembered.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FigureFilesDialog</name>
        <message>
            <source>Brought in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation>Cau</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Ffeil</translation>
        </message>
        <message>
            <source>Files brought in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From – to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No file of ratings or calls was brought in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back all {0} rows of {1}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file can be brought in again afterwards. The record keeps that it was here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ratings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>weeks</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FigureId</name>
        <message>
            <source>A figure’s number looks like FH-A12-202607-202609-S0-R4711 (an advisor’s), FH-T2-… (a team’s) or FH-TEAM-… (everybody’s), a feedback sheet’s like FH-E123-R4711.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” ends ({1}) before it begins ({2}). {3}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not a figure’s number. {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” names the month {1}, which there is not. {2}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message>
            <source> and {0} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, which runs until {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 is here already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 rating would be added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 row is left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 week would be added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A rating, its values tell which</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Abandoned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advisor report</source>
            <translation>Adroddiad ymgynghorydd</translation>
        </message>
        <message>
            <source>Advisor, somehow written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advisors</source>
            <translation>Ymgynghorwyr</translation>
        </message>
        <message>
            <source>Advisor’s name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All teams</source>
            <translation>Pob tîm</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSAT, 1–5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confidential: personal data about named staff. {0}</source>
            <translation>Cyfrinachol: data personol am staff a enwir. {0}</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Cyfrifwyd</translation>
        </message>
        <message>
            <source>Counted by whole quarters: {0}{1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation>Diwrnod</translation>
        </message>
        <message>
            <source>Day of the rating</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Effort, 1–7 (7 easy)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evaluations</source>
            <translation>Gwerthusiadau</translation>
        </message>
        <message>
            <source>Extension</source>
            <translation>Estyniad</translation>
        </message>
        <message>
            <source>Finalised routine evaluations by month of the contact, in their latest revision.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GovMetric</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log-in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measures</source>
            <translation>Mesurau</translation>
        </message>
        <message>
            <source>NPS, 0–10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One-to-ones and actions</source>
            <translation>Cyfarfodydd un-i-un a chamau</translation>
        </message>
        <message>
            <source>Quarterly report</source>
            <translation>Adroddiad chwarterol</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Ciw</translation>
        </message>
        <message>
            <source>Reference of the contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sampling coverage</source>
            <translation>Cwmpas samplu</translation>
        </message>
        <message>
            <source>Sampling coverage of all teams</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Team</source>
            <translation>Tîm</translation>
        </message>
        <message>
            <source>Team report</source>
            <translation>Adroddiad tîm</translation>
        </message>
        <message>
            <source>Week from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Week to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the customer wrote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation>dim</translation>
        </message>
        <message>
            <source>not known: {0}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{0:,} advisor at work in the period, in the team they are in today</source>
            <comment>{0:,} advisors at work in the period, in the team they are in today</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{0} are here already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} begins no quarter: those begin in April, July, October and January</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} matched to their contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} ratings would be added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} rows are left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} to an advisor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} to nobody: they count for the whole service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} to {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} weeks would be added</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FiguresCard</name>
        <message>
            <source>All sections</source>
            <translation>Pob adran</translation>
        </message>
        <message>
            <source>Figures, {0}</source>
            <translation>Ffigurau, {0}</translation>
        </message>
        <message>
            <source>No routine evaluations in this period.</source>
            <translation>Dim gwerthusiadau arferol yn y cyfnod hwn.</translation>
        </message>
        <message>
            <source>{0} over 12 months, n = {1}</source>
            <translation>{0} dros 12 mis, n = {1}</translation>
        </message>
        <message>
            <source>▼ develop</source>
            <translation>▼ datblygu</translation>
        </message>
        <message>
            <source>★ strength</source>
            <translation>★ cryfder</translation>
        </message>
    </context>
    <context>
        <name>FiguresDialog</name>
        <message>
            <source>&amp;Copy all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation>Ychwanegu</translation>
        </message>
        <message>
            <source>Add {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring in ratings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring in the weeks' calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation>Canslo</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cau</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colofnau</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say which column holds a rating, and which the day or the contact's reference.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say which column holds the week, and which two of offered, answered and abandoned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file was brought in before, on {0}. Take that back first to bring it in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What {0} holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it is left out</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FileSection</name>
        <message>
            <source>A JSON file without names, recordings or evaluations. Settings that a file does not hold stay as they are; those your organisation fixes are not touched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All settings of this machine and of this library as one file, and those your organisation fixes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As one file</source>
            <translation>Fel un ffeil</translation>
        </message>
        <message>
            <source>For IT</source>
            <translation>I TG</translation>
        </message>
        <message>
            <source>Nothing is fixed on this machine.</source>
            <translation>Nid oes dim wedi’i bennu ar y peiriant hwn.</translation>
        </message>
        <message>
            <source>One setting is fixed for everybody on this machine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save all settings</source>
            <translation>Cadw pob gosodiad</translation>
        </message>
        <message>
            <source>Save all settings…</source>
            <translation>Cadw pob gosodiad…</translation>
        </message>
        <message>
            <source>Set by your organisation</source>
            <translation>Gosodwyd gan eich sefydliad</translation>
        </message>
        <message>
            <source>Settings ({0})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such a file stands in {0}: the same JSON, with those settings alone that are to be fixed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take settings from a file</source>
            <translation>Cymryd gosodiadau o ffeil</translation>
        </message>
        <message>
            <source>Take settings from a file…</source>
            <translation>Cymryd gosodiadau o ffeil…</translation>
        </message>
        <message>
            <source>The settings of {0} hold from now on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings were saved as {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This failed because of a mistake in the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} Those your organisation fixes stay as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} settings are fixed for everybody on this machine.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Filters</name>
        <message>
            <source>Advisor</source>
            <translation>Ymgynghorydd</translation>
        </message>
        <message>
            <source>All advisors</source>
            <translation>Pawb</translation>
        </message>
        <message>
            <source>All channels</source>
            <translation>Pob sianel</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Pob cyflwr</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Sianel</translation>
        </message>
        <message>
            <source>Choose days…</source>
            <translation>Dewis dyddiau…</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Clirio</translation>
        </message>
        <message>
            <source>Clear all filters</source>
            <translation>Clirio pob hidlydd</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Drafftiau</translation>
        </message>
        <message>
            <source>Finalised</source>
            <translation>Cwblhawyd</translation>
        </message>
        <message>
            <source>Forget a saved filter</source>
            <translation>Anghofio hidlydd a gadwyd</translation>
        </message>
        <message>
            <source>More filters</source>
            <translation>Mwy o hidlyddion</translation>
        </message>
        <message>
            <source>More ▼</source>
            <translation>Mwy ▼</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Cyfnod</translation>
        </message>
        <message>
            <source>Save this filter…</source>
            <translation>Cadw’r hidlydd hwn…</translation>
        </message>
        <message>
            <source>Search advisor, subject, service, words said…</source>
            <translation>Chwilio ymgynghorydd, pwnc, gwasanaeth, geiriau…</translation>
        </message>
        <message>
            <source>Search interactions</source>
            <translation>Chwilio cysylltiadau</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Cyflwr</translation>
        </message>
        <message>
            <source>To evaluate</source>
            <translation>I’w werthuso</translation>
        </message>
    </context>
    <context>
        <name>Finalise</name>
        <message>
            <source>&amp;Mark the rest as met</source>
            <translation>&amp;Marcio’r gweddill wedi’u cyflawni</translation>
        </message>
        <message>
            <source>Finalised.</source>
            <translation>Cwblhawyd.</translation>
        </message>
        <message>
            <source>If a single mark decides the band you are asked for one look: Enter agrees. What is finalised is never overwritten, only revised with a reason.</source>
            <translation>Os yw un marc yn penderfynu’r band gofynnir i chi gymryd un olwg: mae Enter yn cytuno. Ni chaiff yr hyn a gwblhawyd ei drosysgrifo byth, dim ond ei ddiwygio â rheswm.</translation>
        </message>
        <message>
            <source>Mark what is left</source>
            <translation>Marcio’r hyn sydd ar ôl</translation>
        </message>
        <message>
            <source>One not met has no evidence yet: Ctrl+Enter goes there, E pins it, Ctrl+Enter again finalises.</source>
            <translation>Nid oes tystiolaeth eto i un heb ei gyflawni: mae Ctrl+Enter yn mynd yno, E yn ei phinio, Ctrl+Enter eto’n cwblhau.</translation>
        </message>
        <message>
            <source>Press Ctrl+Enter to finalise</source>
            <translation>Pwyswch Ctrl+Enter i gwblhau</translation>
        </message>
    </context>
    <context>
        <name>Finalising</name>
        <message>
            <source>The evaluation could not be finalised.</source>
            <translation>Ni ellid cwblhau’r gwerthusiad.</translation>
        </message>
    </context>
    <context>
        <name>FindingText</name>
        <message>
            <source>All sections</source>
            <translation>Pob adran</translation>
        </message>
        <message>
            <source>{0}: met in {1} of {2} over twelve months (95% interval {3:.0f}–{4:.0f}%).</source>
            <translation>{0}: cyflawnwyd mewn {1} o {2} dros ddeuddeg mis (cyfwng 95% {3:.0f}–{4:.0f}%).</translation>
        </message>
        <message>
            <source>{0}: met in {1} of {2} over twelve months.</source>
            <translation>{0}: cyflawnwyd mewn {1} o {2} dros ddeuddeg mis.</translation>
        </message>
        <message>
            <source>{0}: {1} over twelve months (n = {2}).</source>
            <translation>{0}: {1} dros ddeuddeg mis (n = {2}).</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>Develop</source>
            <translation>Datblygu</translation>
        </message>
        <message>
            <source>Nothing yet: no figure is clear enough of chance to be named.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show 1 older signal</source>
            <translation>Dangos 1 arwydd hŷn</translation>
        </message>
        <message>
            <source>Show {0} older signals</source>
            <translation>Dangos {0} arwydd hŷn</translation>
        </message>
        <message>
            <source>Signal</source>
            <translation>Arwydd</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Cryfder</translation>
        </message>
        <message>
            <source>The whole score</source>
            <translation>Y sgôr gyfan</translation>
        </message>
        <message>
            <source>What stands out</source>
            <translation>Beth sy’n sefyll allan</translation>
        </message>
        <message>
            <source>above 90% for {0} months running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>above the usual range</source>
            <translation>uwchlaw’r ystod arferol</translation>
        </message>
        <message>
            <source>back in range since</source>
            <translation>yn ôl o fewn yr ystod ers hynny</translation>
        </message>
        <message>
            <source>below the usual range</source>
            <translation>islaw’r ystod arferol</translation>
        </message>
        <message>
            <source>falling for {0} months</source>
            <translation>yn disgyn ers {0} mis</translation>
        </message>
        <message>
            <source>from these {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not met in these {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rising for {0} months</source>
            <translation>yn codi ers {0} mis</translation>
        </message>
        <message>
            <source>the last twelve months</source>
            <translation>y deuddeg mis diwethaf</translation>
        </message>
        <message>
            <source>{0} above its usual middle for {1} months, up to {2} ({3})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} at {1}, n = {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} below its usual middle for {1} months, up to {2} ({3})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} fell below its usual range in {1} ({2}, n = {3})</source>
            <translation>Disgynnodd {0} islaw ei ystod arferol yn {1} ({2}, n = {3})</translation>
        </message>
        <message>
            <source>{0} fell {1} months running, up to {2} ({3})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} months above the middle</source>
            <translation>{0} mis uwchlaw’r canol</translation>
        </message>
        <message>
            <source>{0} months below the middle</source>
            <translation>{0} mis islaw’r canol</translation>
        </message>
        <message>
            <source>{0} rose above its usual range in {1} ({2}, n = {3})</source>
            <translation>Cododd {0} uwchlaw ei ystod arferol yn {1} ({2}, n = {3})</translation>
        </message>
        <message>
            <source>{0} rose {1} months running, up to {2} ({3})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: met in {1} of {2}</source>
            <translation>{0}: cyflawnwyd mewn {1} o {2}</translation>
        </message>
    </context>
    <context>
        <name>FinishBar</name>
        <message>
            <source>All marked</source>
            <translation>Popeth wedi’i farcio</translation>
        </message>
        <message>
            <source>Finalise</source>
            <translation>Cwblhau</translation>
        </message>
        <message>
            <source>Finalise (Ctrl+Enter)</source>
            <translation>Cwblhau (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Finalised</source>
            <translation>Cwblhawyd</translation>
        </message>
        <message>
            <source>Go to what is still missing (Ctrl+Enter)</source>
            <translation>Mynd at yr hyn sydd ar goll (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Once finalised: {between}</source>
            <translation>Ar ôl cwblhau: {between}</translation>
        </message>
        <message>
            <source>Outcome?</source>
            <translation>Canlyniad?</translation>
        </message>
        <message>
            <source>Preview sheet</source>
            <translation>Rhagolwg o’r daflen</translation>
        </message>
        <message>
            <source>Preview sheet (Ctrl+P)</source>
            <translation>Rhagolwg o’r daflen (Ctrl+P)</translation>
        </message>
        <message>
            <source>Say what became of the contact (G)</source>
            <translation>Dweud beth ddigwyddodd i’r cyswllt (G)</translation>
        </message>
        <message>
            <source>Still possible: {between}</source>
            <translation>Yn dal yn bosibl: {between}</translation>
        </message>
        <message>
            <source>{n} left</source>
            <translation>{n} ar ôl</translation>
        </message>
        <message>
            <source>{n} without evidence</source>
            <translation>{n} heb dystiolaeth</translation>
        </message>
        <message>
            <source>✓ Outcome</source>
            <translation>✓ Canlyniad</translation>
        </message>
    </context>
    <context>
        <name>FirstStart</name>
        <message>
            <source>A library of your own</source>
            <translation>Eich llyfrgell eich hun</translation>
        </message>
        <message>
            <source>A made-up contact centre: seven advisors, fourteen months of evaluations, eight calls to mark, and a guide through the first one in a minute. Nothing in it is real.</source>
            <translation>Canolfan gyswllt ddychmygol: saith ymgynghorydd, pedwar mis ar ddeg o werthusiadau, wyth galwad i’w marcio, a chanllaw drwy’r un gyntaf mewn munud. Nid oes dim ynddi’n real.</translation>
        </message>
        <message>
            <source>Begin your own…</source>
            <translation>Dechrau eich un chi…</translation>
        </message>
        <message>
            <source>Fair Hearing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fair marks for every call.</source>
            <translation>Marciau teg i bob galwad.</translation>
        </message>
        <message>
            <source>Look around first</source>
            <translation>Edrych o gwmpas yn gyntaf</translation>
        </message>
        <message>
            <source>Open a library that is there…</source>
            <translation>Agor llyfrgell sy’n bodoli…</translation>
        </message>
        <message>
            <source>Open the demo library</source>
            <translation>Agor y llyfrgell arddangos</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Cynnydd</translation>
        </message>
        <message>
            <source>Three short steps: your team, its advisors, where recordings come in. Everything stays in one file on this machine.</source>
            <translation>Tri cham byr: eich tîm, ei ymgynghorwyr, o ble daw’r recordiadau. Mae popeth yn aros mewn un ffeil ar y peiriant hwn.</translation>
        </message>
    </context>
    <context>
        <name>FolderList</name>
        <message>
            <source>On this machine</source>
            <translation>Ar y peiriant hwn</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the folder: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such folder on this machine.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Folders</name>
        <message>
            <source>Its copies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New libraries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your organisation’s policy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your settings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Canslo</translation>
        </message>
    </context>
    <context>
        <name>Found</name>
        <message>
            <source>Advisor of the chosen rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advisor…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Already there: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chosen rows:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To add: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What will be added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which files are shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without an advisor: {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GuideDialog</name>
        <message>
            <source>Alt+←</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the page before</source>
            <translation>Yn ôl i’r dudalen flaenorol</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cau</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Canllaw</translation>
        </message>
        <message>
            <source>Nothing in the guide holds all of these words.</source>
            <translation>Nid oes dim yn y canllaw yn cynnwys y geiriau hyn i gyd.</translation>
        </message>
        <message>
            <source>Pages of the guide</source>
            <translation>Tudalennau’r canllaw</translation>
        </message>
        <message>
            <source>Search the guide</source>
            <translation>Chwilio’r canllaw</translation>
        </message>
        <message>
            <source>Search the guide…</source>
            <translation>Chwilio’r canllaw…</translation>
        </message>
        <message>
            <source>‹ Back</source>
            <translation>‹ Yn ôl</translation>
        </message>
    </context>
    <context>
        <name>Guided</name>
        <message>
            <source>&amp;Back to {0}</source>
            <translation>&amp;Yn ôl at {0}</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>&amp;Gorffen</translation>
        </message>
        <message>
            <source>&amp;Leave</source>
            <translation>Ga&amp;dael</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Nesaf</translation>
        </message>
        <message>
            <source>&amp;Not now</source>
            <translation>&amp;Nid nawr</translation>
        </message>
        <message>
            <source>&amp;Show me</source>
            <translation>&amp;Dangos i mi</translation>
        </message>
        <message>
            <source>Back to {0}</source>
            <translation>Yn ôl at {0}</translation>
        </message>
        <message>
            <source>It opens the demo library, to keep practice out of your own figures, and brings you back.</source>
            <translation>Mae’n agor y llyfrgell arddangos, i gadw ymarfer o’ch ffigurau eich hun, ac yn dod â chi’n ôl.</translation>
        </message>
        <message>
            <source>Listen, mark, evidence, feedback, finalise, sheet: every evaluation goes like this. Drop a recording of your own on the window to begin; F1 names every key, Shift+F1 explains each screen.</source>
            <translation>Gwrando, marcio, tystiolaeth, adborth, cwblhau, taflen: felly y mae pob gwerthusiad. Gollyngwch eich recordiad eich hun ar y ffenestr i ddechrau; mae F1 yn enwi pob bysell, Shift+F1 yn egluro pob sgrin.</translation>
        </message>
        <message>
            <source>New here? A guided first evaluation</source>
            <translation>Newydd yma? Gwerthusiad cyntaf gyda chymorth</translation>
        </message>
        <message>
            <source>One minute and six steps on a demo call. You can leave at any point.</source>
            <translation>Munud a chwe cham ar alwad arddangos. Gallwch adael unrhyw bryd.</translation>
        </message>
        <message>
            <source>Step {0} of {1}</source>
            <translation>Cam {0} o {1}</translation>
        </message>
        <message>
            <source>That was a whole evaluation</source>
            <translation>Dyna werthusiad cyfan</translation>
        </message>
        <message>
            <source>The guide is kept under Help ▸ A guided first evaluation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The guide marks a call, and the demo library is open to be read only.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{0} criterion is left: M, N or O.</source>
            <comment>{0} criteria are left: M, N or O for each.</comment>
            <translation>
                <numerusform>Nid oes {0} maen prawf ar ôl.</numerusform>
                <numerusform>Mae {0} maen prawf ar ôl: M, N neu O.</numerusform>
                <numerusform>Mae {0} o feini prawf ar ôl: M, N neu O i bob un.</numerusform>
                <numerusform>Mae {0} o feini prawf ar ôl: M, N neu O i bob un.</numerusform>
                <numerusform>Mae {0} o feini prawf ar ôl: M, N neu O i bob un.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HappenedDialog</name>
        <message>
            <source>&amp;On</source>
            <translation>&amp;Ar</translation>
        </message>
    </context>
    <context>
        <name>Head</name>
        <message>
            <source>Draft · saved {time}</source>
            <translation>Drafft · cadwyd {time}</translation>
        </message>
        <message>
            <source>Draft · saving …</source>
            <translation>Drafft · yn cadw …</translation>
        </message>
        <message>
            <source>Draft · {n} not saved</source>
            <translation>Drafft · {n} heb eu cadw</translation>
        </message>
        <message>
            <source>Not saved yet: {why} It is tried again every few seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Superseded</source>
            <translation>Disodlwyd</translation>
        </message>
        <message>
            <source>{advisor}'s interaction</source>
            <translation>Cyswllt {advisor}</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>: its end is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>: its first bytes are wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its folder is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file is</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Heatmap</name>
        <message>
            <source> · hatched: n under 5</source>
            <translation> · llinellog: n dan 5</translation>
        </message>
        <message>
            <source> · small figures: n where it is not the month’s usual</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> · stronger: more often</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation>Pob un</translation>
        </message>
        <message>
            <source>Criteria by month</source>
            <translation>Meini prawf fesul mis</translation>
        </message>
        <message>
            <source>No finalised evaluations in these months yet.</source>
            <translation>Dim gwerthusiadau wedi’u cwblhau yn y misoedd hyn eto.</translation>
        </message>
        <message>
            <source>met, as % of those demonstrated</source>
            <translation>cyflawnwyd, fel % o’r rhai a ddangoswyd</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>Acknowledged by the advisor</source>
            <translation>Cydnabuwyd gan yr ymgynghorydd</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Dechreuwyd</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Newidiwyd</translation>
        </message>
        <message>
            <source>Dispute answered</source>
            <translation>Atebwyd yr her</translation>
        </message>
        <message>
            <source>Disputed by the advisor</source>
            <translation>Heriwyd gan yr ymgynghorydd</translation>
        </message>
        <message>
            <source>Finalised</source>
            <translation>Cwblhawyd</translation>
        </message>
        <message>
            <source>Revision begun</source>
            <translation>Dechreuwyd diwygiad</translation>
        </message>
        <message>
            <source>Shared with the advisor</source>
            <translation>Rhannwyd â’r ymgynghorydd</translation>
        </message>
        <message>
            <source>Taken back, for it was a mistake</source>
            <translation>Tynnwyd yn ôl, gan mai camgymeriad ydoedd</translation>
        </message>
        <message>
            <source>changed: {0}</source>
            <translation>newidiwyd: {0}</translation>
        </message>
        <message numerus="yes">
            <source>criterion {0}</source>
            <comment>criteria {0}</comment>
            <translation>
                <numerusform>maen prawf {0}</numerusform>
                <numerusform>maen prawf {0}</numerusform>
                <numerusform>meini prawf {0}</numerusform>
                <numerusform>meini prawf {0}</numerusform>
                <numerusform>meini prawf {0}</numerusform>
            </translation>
        </message>
        <message>
            <source>every mark stands</source>
            <translation>mae pob marc yn sefyll</translation>
        </message>
        <message>
            <source>it was {0} on {1}; {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on {0}</source>
            <translation>ar {0}</translation>
        </message>
        <message>
            <source>revision {0}</source>
            <translation>diwygiad {0}</translation>
        </message>
        <message>
            <source>revision {0}: {1}</source>
            <translation>diwygiad {0}: {1}</translation>
        </message>
        <message>
            <source>the advisor’s comment, from “{0}” to “{1}”</source>
            <translation>sylw’r ymgynghorydd, o “{0}” i “{1}”</translation>
        </message>
        <message>
            <source>the advisor’s comment: “{0}”</source>
            <translation>sylw’r ymgynghorydd: “{0}”</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <source>After</source>
            <translation>Wedyn</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Cynt</translation>
        </message>
        <message>
            <source>Begun by {0} on {1}</source>
            <translation>Dechreuwyd gan {0} ar {1}</translation>
        </message>
        <message>
            <source>Changed by</source>
            <translation>Newidiwyd gan</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cau</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Maen prawf</translation>
        </message>
        <message>
            <source>Every line is in the library’s record, of which nothing is ever changed or taken out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finalised by {0} on {1}</source>
            <translation>Cwblhawyd gan {0} ar {1}</translation>
        </message>
        <message>
            <source>First evaluation</source>
            <translation>Gwerthusiad cyntaf</translation>
        </message>
        <message>
            <source>History of this evaluation</source>
            <translation>Hanes y gwerthusiad hwn</translation>
        </message>
        <message>
            <source>No mark is changed yet.</source>
            <translation>Ni newidiwyd unrhyw farc eto.</translation>
        </message>
        <message>
            <source>No mark was changed.</source>
            <translation>Ni newidiwyd unrhyw farc.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open {0}</source>
            <translation>Agor {0}</translation>
        </message>
        <message>
            <source>Revision {0}</source>
            <translation>Diwygiad {0}</translation>
        </message>
        <message>
            <source>Revisions and what happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Superseded</source>
            <translation>Disodlwyd</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Beth ddigwyddodd</translation>
        </message>
        <message>
            <source>Why: {0}</source>
            <translation>Pam: {0}</translation>
        </message>
        <message>
            <source>nobody named</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Already there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Will be added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>call list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>date of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>file name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the library already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the library already, where its recording is missing: “Find moved recordings…” mends that</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known yet</source>
            <translation>anhysbys eto</translation>
        </message>
        <message>
            <source>tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the same recording as {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>time from {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportCopying</name>
        <message>
            <source>{0} changed while it was copied. Nothing was added; look again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} could not be copied ({1}). Nothing was added; free some space or bring the recordings in where they are.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Add</source>
            <translation>Ychwanegu</translation>
        </message>
        <message>
            <source>Add one recording</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add {0} recordings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation>Canslo</translation>
        </message>
        <message>
            <source>Import recordings</source>
            <translation>Mewnforio recordiadau</translation>
        </message>
        <message>
            <source>One recording was added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other files passed over: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress</source>
            <translation>Cynnydd</translation>
        </message>
        <message>
            <source>Stopped. Nothing was added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The call list tells nothing of {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without an advisor yet: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without an advisor yet: {0}; that can be said later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} recordings were added.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportKnowing</name>
        <message>
            <source>Its name tells no time, so the time at which the file was written stands for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing in the list of calls fits it for certain.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportReading</name>
        <message>
            <source>It has no header and was read as {0} with {1} samples a second, as its name says.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder {0} cannot be read any further ({1}). Check the drive or the network, then look again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} cannot be read ({1}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} could not be read to its end ({1}). Look again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is still being written. Bring it in when the call is over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: the name holds bytes that are no letters. Rename the file, then bring it in.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportWork</name>
        <message>
            <source>Adding {0} recordings…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copying the recordings…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking at the recordings…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The import stopped because of a mistake in the program.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Importing</name>
        <message>
            <source>{0} cannot be read ({1}).</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{0} is changed since the preview. Nothing was added; look again.</source>
            <comment>{0} and {1} more are changed since the preview. Nothing was added; look again.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} is gone since the preview. Nothing was added; look again.</source>
            <comment>{0} and {1} more are gone since the preview. Nothing was added; look again.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{0} is too large for a list of calls. Export a shorter time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: line {1}: {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: no column tells the name of a recording or when a call began. Say which columns hold these.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>InteractionRows</name>
        <message>
            <source>Nobody has said yet whose contact this is. Choose its advisor first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Interactions</name>
        <message>
            <source>This recording is in the library already: {0}, {1} at {2}. Open it there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is another recording than the missing one. Choose the same file again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>InteractionsModel</name>
        <message>
            <source>About</source>
            <translation>Ynghylch</translation>
        </message>
        <message>
            <source>Advisor</source>
            <translation>Ymgynghorydd</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Sianel</translation>
        </message>
        <message>
            <source>Chosen by</source>
            <translation>Dewiswyd</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Cyfeiriad</translation>
        </message>
        <message>
            <source>Evaluator</source>
            <translation>Gwerthuswr</translation>
        </message>
        <message>
            <source>Extension</source>
            <translation>Estyniad</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Ffeil</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Hyd</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Ciw</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Recordiad</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Cyfeirnod</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Sgôr</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Gwasanaeth</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>Tawelwch</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Cyflwr</translation>
        </message>
        <message>
            <source>Talk-over</source>
            <translation>Ar draws</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Pryd</translation>
        </message>
        <message>
            <source>ascending</source>
            <translation>esgynnol</translation>
        </message>
        <message>
            <source>descending</source>
            <translation>disgynnol</translation>
        </message>
        <message>
            <source>excluded</source>
            <translation>wedi’i eithrio</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>ar goll</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>anhysbys eto</translation>
        </message>
        <message>
            <source>not to be sampled: {0}</source>
            <translation>heb ei samplu: {0}</translation>
        </message>
        <message>
            <source>replacement</source>
            <translation>yn lle un arall</translation>
        </message>
        <message>
            <source>replacement, sample {0}</source>
            <translation>yn lle un arall, sampl {0}</translation>
        </message>
        <message>
            <source>sample {0}</source>
            <translation>sampl {0}</translation>
        </message>
        <message>
            <source>{0} s in {1}</source>
            <translation>{0} eil mewn {1}</translation>
        </message>
        <message>
            <source>{0}, sorted {1}</source>
            <translation>{0}, wedi’i drefnu {1}</translation>
        </message>
        <message>
            <source>{0}, the recording is missing</source>
            <translation>{0}, mae’r recordiad ar goll</translation>
        </message>
    </context>
    <context>
        <name>InteractionsPage</name>
        <message>
            <source>Drop recordings or a folder anywhere on this window, or choose one to listen to and mark.</source>
            <translation>Gollyngwch recordiadau neu ffolder unrhyw le ar y ffenestr hon, neu ddewis un i wrando arno a’i farcio.</translation>
        </message>
        <message>
            <source>Import recordings…</source>
            <translation>Mewnforio recordiadau…</translation>
        </message>
        <message>
            <source>Interactions</source>
            <translation>Cysylltiadau</translation>
        </message>
        <message>
            <source>No interaction matches the search and the filters.</source>
            <translation>Nid oes cyswllt sy’n cyfateb i’r chwiliad a’r hidlyddion.</translation>
        </message>
        <message>
            <source>No interactions yet</source>
            <translation>Dim cysylltiadau eto</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ni chanfuwyd dim</translation>
        </message>
        <message>
            <source>Open a recording…</source>
            <translation>Agor recordiad…</translation>
        </message>
        <message>
            <source>Record a visit or e-mail…</source>
            <translation>Cofnodi ymweliad neu e-bost…</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Dangos popeth</translation>
        </message>
        <message>
            <source>{0} chosen</source>
            <translation>{0} wedi’u dewis</translation>
        </message>
        <message>
            <source>{0} drafts</source>
            <translation>{0} o ddrafftiau</translation>
        </message>
        <message>
            <source>{0} found</source>
            <translation>canfuwyd {0}</translation>
        </message>
        <message>
            <source>{0} interactions</source>
            <translation>{0} o gysylltiadau</translation>
        </message>
        <message>
            <source>{0} to evaluate</source>
            <translation>{0} i’w gwerthuso</translation>
        </message>
    </context>
    <context>
        <name>InteractionsTable</name>
        <message>
            <source>Interactions</source>
            <translation>Cysylltiadau</translation>
        </message>
    </context>
    <context>
        <name>JsonPlace</name>
        <message>
            <source>a list in brackets should stand here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a number should stand here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a text in quotation marks should stand here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an object in braces should stand here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the JSON breaks off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the JSON is damaged ({0}{1})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the JSON is nested too deeply for a transcript</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is missing</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>evaluation {0} is not as it was when it was finalised</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeyboardDialog</name>
        <message>
            <source>Close</source>
            <translation>Cau</translation>
        </message>
        <message>
            <source>Evaluate it as a spot check, for coaching or calibration</source>
            <translation>Ei werthuso fel hapwiriad, ar gyfer hyfforddi neu raddnodi</translation>
        </message>
        <message>
            <source>Evaluate, resume or open what the cursor is on</source>
            <translation>Gwerthuso, ailddechrau neu agor yr hyn sydd dan y cyrchwr</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Ym mhobman</translation>
        </message>
        <message>
            <source>Find an interaction</source>
            <translation>Canfod cyswllt</translation>
        </message>
        <message>
            <source>Import recordings</source>
            <translation>Mewnforio recordiadau</translation>
        </message>
        <message>
            <source>In a chart: copy its figures</source>
            <translation>Mewn siart: copïo ei ffigurau</translation>
        </message>
        <message>
            <source>In a chart: go to a month, show its evaluations</source>
            <translation>Mewn siart: mynd i fis, dangos ei werthusiadau</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Bysellau</translation>
        </message>
        <message>
            <source>Larger, smaller text</source>
            <translation>Testun mwy, llai</translation>
        </message>
        <message>
            <source>New library</source>
            <translation>Llyfrgell newydd</translation>
        </message>
        <message>
            <source>Next, previous control</source>
            <translation>Y rheolydd nesaf, blaenorol</translation>
        </message>
        <message>
            <source>On an advisor’s page: the one-to-one pack</source>
            <translation>Ar dudalen ymgynghorydd: y pecyn un-i-un</translation>
        </message>
        <message>
            <source>Open a library</source>
            <translation>Agor llyfrgell</translation>
        </message>
        <message>
            <source>Open a recording</source>
            <translation>Agor recordiad</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Gadael</translation>
        </message>
        <message>
            <source>Record a visit or e-mail</source>
            <translation>Cofnodi ymweliad neu e-bost</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Gosodiadau</translation>
        </message>
        <message>
            <source>The guide, at the page for this screen</source>
            <translation>Y canllaw, ar dudalen y sgrin hon</translation>
        </message>
        <message>
            <source>This sheet</source>
            <translation>Y daflen hon</translation>
        </message>
        <message>
            <source>Today, Interactions, Sample, Evaluate, Advisors, Measures, Reports, Settings</source>
            <translation>Heddiw, Cysylltiadau, Sampl, Gwerthuso, Ymgynghorwyr, Mesurau, Adroddiadau, Gosodiadau</translation>
        </message>
    </context>
    <context>
        <name>KeyboardSection</name>
        <message>
            <source>All over the page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Bysellfwrdd</translation>
        </message>
        <message>
            <source>Letter keys on the Evaluate page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>M, N, O, E and the others. Only in the list of criteria: then nothing happens by mistake while the keyboard is elsewhere, as with speech input.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only in the list of criteria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show in a window (F1)</source>
            <translation>Dangos mewn ffenestr (F1)</translation>
        </message>
        <message>
            <source>What every key does. Keys are the same on every machine, so that hands can rely on them.</source>
            <translation>Beth mae pob bysell yn ei wneud. Mae’r bysellau yr un fath ar bob peiriant, fel y gall dwylo ddibynnu arnynt.</translation>
        </message>
        <message>
            <source>all over the page</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>A silence: not explained, explained</source>
            <translation>Tawelwch: heb ei egluro, wedi’i egluro</translation>
        </message>
        <message>
            <source>Back 1 second</source>
            <translation>Yn ôl 1 eiliad</translation>
        </message>
        <message>
            <source>Back 5 seconds</source>
            <translation>Yn ôl 5 eiliad</translation>
        </message>
        <message>
            <source>Begin a loop here</source>
            <translation>Dechrau dolen yma</translation>
        </message>
        <message>
            <source>Begin a stretch here, R again ends it; or keep what is selected</source>
            <translation>Dechrau darn yma, mae R eto’n ei orffen; neu gadw’r hyn a ddewiswyd</translation>
        </message>
        <message>
            <source>Choose a word; with Shift more words</source>
            <translation>Dewis gair; gyda Shift mwy o eiriau</translation>
        </message>
        <message>
            <source>Choose nothing, back to the marks</source>
            <translation>Dewis dim, yn ôl at y marciau</translation>
        </message>
        <message>
            <source>Closer to the waveform</source>
            <translation>Yn nes at y donffurf</translation>
        </message>
        <message>
            <source>Closer, further; the wheel does it with the mouse</source>
            <translation>Yn nes, ymhellach; mae’r olwyn yn ei wneud â’r llygoden</translation>
        </message>
        <message>
            <source>Comment at this moment; Enter keeps it, Esc leaves</source>
            <translation>Sylw ar y foment hon; mae Enter yn ei gadw, Esc yn gadael</translation>
        </message>
        <message>
            <source>Comment on the moment kept last</source>
            <translation>Sylw ar y foment a gadwyd ddiwethaf</translation>
        </message>
        <message>
            <source>Criterion above</source>
            <translation>Y maen prawf uwchben</translation>
        </message>
        <message>
            <source>Criterion below</source>
            <translation>Y maen prawf islaw</translation>
        </message>
        <message>
            <source>Do it again</source>
            <translation>Ei wneud eto</translation>
        </message>
        <message>
            <source>End the loop here, and hear it again and again</source>
            <translation>Gorffen y ddolen yma, a’i chlywed dro ar ôl tro</translation>
        </message>
        <message>
            <source>Even out the loudness of both sides</source>
            <translation>Cydbwyso sain y ddwy ochr</translation>
        </message>
        <message>
            <source>Faster</source>
            <translation>Yn gyflymach</translation>
        </message>
        <message>
            <source>Finalise</source>
            <translation>Cwblhau</translation>
        </message>
        <message>
            <source>First criterion</source>
            <translation>Y maen prawf cyntaf</translation>
        </message>
        <message>
            <source>Further from the waveform</source>
            <translation>Ymhellach o’r donffurf</translation>
        </message>
        <message>
            <source>Hear the advisor alone, the customer alone, or both</source>
            <translation>Clywed yr ymgynghorydd yn unig, y cwsmer yn unig, neu’r ddau</translation>
        </message>
        <message>
            <source>Hear the silence that was skipped</source>
            <translation>Clywed y tawelwch a hepgorwyd</translation>
        </message>
        <message>
            <source>Hold to hear what is silenced</source>
            <translation>Dal i lawr i glywed yr hyn a dawelwyd</translation>
        </message>
        <message>
            <source>In the transcript</source>
            <translation>Yn y trawsgrifiad</translation>
        </message>
        <message>
            <source>In the waveform</source>
            <translation>Yn y donffurf</translation>
        </message>
        <message>
            <source>Jump to a section</source>
            <translation>Neidio i adran</translation>
        </message>
        <message>
            <source>Keep the words chosen in the transcript as a moment</source>
            <translation>Cadw’r geiriau a ddewiswyd yn y trawsgrifiad fel moment</translation>
        </message>
        <message>
            <source>Last criterion</source>
            <translation>Y maen prawf olaf</translation>
        </message>
        <message>
            <source>Let the stretch nearest by begin or end here</source>
            <translation>Gadael i’r darn agosaf ddechrau neu orffen yma</translation>
        </message>
        <message>
            <source>Listening</source>
            <translation>Gwrando</translation>
        </message>
        <message>
            <source>Look back, on; with the mouse Shift and the wheel</source>
            <translation>Edrych yn ôl, ymlaen; â’r llygoden Shift a’r olwyn</translation>
        </message>
        <message>
            <source>Loop what is selected, or let go of the loop</source>
            <translation>Dolennu’r hyn a ddewiswyd, neu ollwng y ddolen</translation>
        </message>
        <message>
            <source>Louder</source>
            <translation>Yn uwch</translation>
        </message>
        <message>
            <source>Marking</source>
            <translation>Marcio</translation>
        </message>
        <message>
            <source>Met, and on to the next</source>
            <translation>Cyflawnwyd, ac ymlaen i’r nesaf</translation>
        </message>
        <message>
            <source>Moments and notes, while it plays</source>
            <translation>Momentau a nodiadau, wrth iddo chwarae</translation>
        </message>
        <message>
            <source>More: criterion, save clip</source>
            <translation>Mwy: maen prawf, cadw clip</translation>
        </message>
        <message>
            <source>Next place found in the transcript</source>
            <translation>Y lle nesaf a ganfuwyd yn y trawsgrifiad</translation>
        </message>
        <message>
            <source>Next silence, talk-over or moment</source>
            <translation>Y tawelwch, y siarad ar draws neu’r foment nesaf</translation>
        </message>
        <message>
            <source>No opportunity, and on to the next</source>
            <translation>Dim cyfle, ac ymlaen i’r nesaf</translation>
        </message>
        <message>
            <source>Not met, and on to the next</source>
            <translation>Heb ei gyflawni, ac ymlaen i’r nesaf</translation>
        </message>
        <message>
            <source>Note a system check on the criterion</source>
            <translation>Nodi gwiriad system ar y maen prawf</translation>
        </message>
        <message>
            <source>On 1 second</source>
            <translation>Ymlaen 1 eiliad</translation>
        </message>
        <message>
            <source>On 5 seconds</source>
            <translation>Ymlaen 5 eiliad</translation>
        </message>
        <message>
            <source>On a line of the moments</source>
            <translation>Ar linell o’r momentau</translation>
        </message>
        <message>
            <source>Pin the last ten seconds as evidence</source>
            <translation>Pinio’r deg eiliad diwethaf fel tystiolaeth</translation>
        </message>
        <message>
            <source>Place found before</source>
            <translation>Y lle blaenorol a ganfuwyd</translation>
        </message>
        <message>
            <source>Play it, a stretch to its end</source>
            <translation>Ei chwarae, darn hyd at ei ddiwedd</translation>
        </message>
        <message>
            <source>Play or pause</source>
            <translation>Chwarae neu oedi</translation>
        </message>
        <message>
            <source>Play the criterion's evidence</source>
            <translation>Chwarae tystiolaeth y maen prawf</translation>
        </message>
        <message>
            <source>Preview the feedback sheet</source>
            <translation>Rhagolwg o’r daflen adborth</translation>
        </message>
        <message>
            <source>Private: silence the last 5 seconds, or what is selected, for good</source>
            <translation>Preifat: tawelu’r 5 eiliad diwethaf, neu’r hyn a ddewiswyd, am byth</translation>
        </message>
        <message>
            <source>Quieter</source>
            <translation>Yn dawelach</translation>
        </message>
        <message>
            <source>Say what became of the contact: Y yes, N no</source>
            <translation>Dweud beth ddigwyddodd i’r cyswllt: Y ie, N na</translation>
        </message>
        <message>
            <source>Search the transcript</source>
            <translation>Chwilio’r trawsgrifiad</translation>
        </message>
        <message>
            <source>Section {0}</source>
            <translation>Adran {0}</translation>
        </message>
        <message>
            <source>Select a stretch; so does dragging with Shift</source>
            <translation>Dewis darn; felly hefyd lusgo gyda Shift</translation>
        </message>
        <message>
            <source>Select nothing</source>
            <translation>Dewis dim</translation>
        </message>
        <message>
            <source>Silence, talk-over or moment before</source>
            <translation>Y tawelwch, y siarad ar draws neu’r foment flaenorol</translation>
        </message>
        <message>
            <source>Skip silences, or hear them</source>
            <translation>Hepgor tawelwch, neu ei glywed</translation>
        </message>
        <message>
            <source>Slower</source>
            <translation>Yn arafach</translation>
        </message>
        <message>
            <source>Take it away</source>
            <translation>Ei dynnu ymaith</translation>
        </message>
        <message>
            <source>Take the mark away</source>
            <translation>Tynnu’r marc ymaith</translation>
        </message>
        <message>
            <source>The draft</source>
            <translation>Y drafft</translation>
        </message>
        <message>
            <source>The silence just heard: not explained; X again: explained</source>
            <translation>Y tawelwch newydd ei glywed: heb ei egluro; X eto: wedi’i egluro</translation>
        </message>
        <message>
            <source>The whole call</source>
            <translation>Yr alwad gyfan</translation>
        </message>
        <message>
            <source>The whole call on the waveform</source>
            <translation>Yr alwad gyfan ar y donffurf</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Trawsgrifiad</translation>
        </message>
        <message>
            <source>Undo marks, notes and moments</source>
            <translation>Dadwneud marciau, nodiadau a momentau</translation>
        </message>
        <message>
            <source>Walk, go there</source>
            <translation>Cerdded, mynd yno</translation>
        </message>
        <message>
            <source>Write a note on the criterion</source>
            <translation>Ysgrifennu nodyn ar y maen prawf</translation>
        </message>
        <message>
            <source>Write its comment, choose its criterion</source>
            <translation>Ysgrifennu ei sylw, dewis ei faen prawf</translation>
        </message>
    </context>
    <context>
        <name>LearnedPart</name>
        <message>
            <source>Call list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File names and call lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import recordings…</source>
            <translation>Mewnforio recordiadau…</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation>Enw</translation>
        </message>
        <message>
            <source>Nothing was said of file names or call lists yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The names and lists of the usual telephone systems are understood as they are. For others, “File names…” and “Its columns…” in the import say once what their parts are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it tells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you once said of file names and call lists is used again for all like them.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LibraryError</name>
        <message>
            <source>The backup of “{name}” could not be made ({detail}). The library itself is as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk that holds “{name}” could not be read or written{detail}; what was not yet called saved is not. It may be full or unplugged: look at the disk, then do it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder {folder} for “{name}” does not exist. Make it first, or choose another one.</source>
            <translation>Nid yw’r ffolder {folder} ar gyfer “{name}” yn bodoli. Crëwch hi’n gyntaf, neu ddewis un arall.</translation>
        </message>
        <message>
            <source>The library “{name}” could not be used.</source>
            <translation>Ni ellid defnyddio’r llyfrgell “{name}”.</translation>
        </message>
        <message>
            <source>There is no library “{name}” in {folder}. It may have been moved or renamed: choose where it is now.</source>
            <translation>Nid oes llyfrgell “{name}” yn {folder}. Efallai ei bod wedi’i symud neu ei hailenwi: dewiswch ble mae hi nawr.</translation>
        </message>
        <message>
            <source>There is no room left on the disk that holds “{name}”, so this change was not saved. Everything saved before is safe; make some room and do it again.</source>
            <translation>Nid oes lle ar ôl ar y ddisg sy’n dal “{name}”, felly ni chadwyd y newid hwn. Mae popeth a gadwyd o’r blaen yn ddiogel; gwnewch le a’i wneud eto.</translation>
        </message>
        <message>
            <source>You are not allowed to read “{name}” in {folder}. Ask its owner for permission, or choose another library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” cannot be changed because {detail} read-only. Allow changes to it, or copy the library to a folder of your own and open that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” comes from an older version of Fair Hearing and could not be brought up to date ({detail}). It was left as it was, and a backup was taken before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” comes from an older version of Fair Hearing and would have to be changed to be read. Copy it to a folder of your own on this computer and open the copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is a database, but of another program. It was left as it is; choose a file that ends in .fairhearing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is already there in {folder}, and nothing is ever overwritten. Choose another name.</source>
            <translation>Mae “{name}” yno eisoes yn {folder}, ac ni chaiff dim byth ei drosysgrifo. Dewiswch enw arall.</translation>
        </message>
        <message>
            <source>“{name}” is an empty file, not a library: copying it was probably cut short. It was left as it is; copy it again, or open a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is being changed by another program, so this change was not saved. Close the other program and do it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is damaged{detail}. Nothing more is written to it; keep the file as it is and open the newest backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is in use, or was not closed: its newest changes are still in “{name}-wal” beside it. Close it where it is open, then try again; or copy it to this computer and open the copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is in {detail}, where a library can lose marks. Keep it in a folder on this computer; backups may go there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is not a Fair Hearing library. It was left as it is; choose a file that ends in .fairhearing.</source>
            <translation>Nid llyfrgell Fair Hearing yw “{name}”. Gadawyd hi fel y mae; dewiswch ffeil sy’n gorffen â .fairhearing.</translation>
        </message>
        <message>
            <source>“{name}” lies where saving cannot be made safe ({detail}). Keep it on a disk of this computer; it was left as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” was changed on another computer while it was open to read here. Open it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” was opened only to read, so nothing was changed. Copy it to a folder of your own on this computer and open the copy to work in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” was written by a newer version of Fair Hearing. It was left as it is; install the newest version to open it.</source>
            <translation>Ysgrifennwyd “{name}” gan fersiwn mwy diweddar o Fair Hearing. Gadawyd hi fel y mae; gosodwch y fersiwn diweddaraf i’w hagor.</translation>
        </message>
    </context>
    <context>
        <name>LibrarySection</name>
        <message>
            <source>Back up now</source>
            <translation>Gwneud copi nawr</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Gwirio nawr</translation>
        </message>
        <message>
            <source>Copies are in</source>
            <translation>Mae’r copïau yn</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Ffeil</translation>
        </message>
        <message>
            <source>Last copy</source>
            <translation>Copi diwethaf</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Llyfrgell</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Enw</translation>
        </message>
        <message>
            <source>One file holds everything but the recordings. It is copied once a day while it is open; the newest of 7 days, 4 weeks and 12 months are kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reads the whole file and counts every finalised evaluation again; nothing is changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <translation>Maint</translation>
        </message>
        <message>
            <source>Something is wrong with the library. Keep it, and open the newest copy from the folder above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library is sound: {0} evaluations of {1} interactions, all as they were finalised.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library was copied, and the copy was read through: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This failed because of a mistake in the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Under way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and {0} more</source>
            <translation>a {0} arall</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>dim eto</translation>
        </message>
        <message>
            <source>none: the demo library is copied only when asked</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Life</name>
        <message>
            <source>A revision begins with the marks, notes and texts as they are, for you to change. Until it is finalised the evaluation counts as it stands; then its old marks stay readable in the history, and the sheet says “Revised” with your reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Acknowledged</source>
            <translation>Cydnabuwyd</translation>
        </message>
        <message>
            <source>Acknowledged by {0}</source>
            <translation>Cydnabuwyd gan {0}</translation>
        </message>
        <message>
            <source>Begin the revision</source>
            <translation>Dechrau’r diwygiad</translation>
        </message>
        <message>
            <source>In their &amp;words</source>
            <translation>Yn eu &amp;geiriau nhw</translation>
        </message>
        <message>
            <source>It was shared</source>
            <translation>Fe’i rhannwyd</translation>
        </message>
        <message>
            <source>Revise this evaluation</source>
            <translation>Diwygio’r gwerthusiad hwn</translation>
        </message>
        <message>
            <source>Say when the advisor was given the feedback sheet, on paper or by e-mail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why it is revised: the reason stays with it.</source>
            <translation>Dywedwch pam y caiff ei ddiwygio: mae’r rheswm yn aros gydag ef.</translation>
        </message>
        <message>
            <source>Say why it is taken back: the reason stays in the record.</source>
            <translation>Dywedwch pam y caiff ei dynnu’n ôl: mae’r rheswm yn aros yn y cofnod.</translation>
        </message>
        <message>
            <source>Shared with {0}</source>
            <translation>Rhannwyd â {0}</translation>
        </message>
        <message>
            <source>Take a step back</source>
            <translation>Cymryd cam yn ôl</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Ei dynnu’n ôl</translation>
        </message>
        <message>
            <source>That could not be kept.</source>
            <translation>Ni ellid cadw hynny.</translation>
        </message>
        <message>
            <source>The advisor has read it and agrees with the marks.</source>
            <translation>Mae’r ymgynghorydd wedi’i ddarllen ac yn cytuno â’r marciau.</translation>
        </message>
        <message>
            <source>“{0}” on {1} was entered by mistake. The evaluation stands as before it; the history keeps what was entered, that it was taken back, by whom and why.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Lifecycle</name>
        <message>
            <source>A finalised evaluation does not become a draft again. To change a mark, begin a revision of it.</source>
            <translation>Nid yw gwerthusiad a gwblhawyd yn mynd yn ddrafft eto. I newid marc, dechreuwch ddiwygiad ohono.</translation>
        </message>
        <message>
            <source>Only a disputed evaluation can be resolved.</source>
            <translation>Dim ond gwerthusiad a heriwyd y gellir ei ddatrys.</translation>
        </message>
        <message>
            <source>Only a draft can be finalised.</source>
            <translation>Dim ond drafft y gellir ei gwblhau.</translation>
        </message>
        <message>
            <source>Only a finalised evaluation that has not been shared yet can be shared with the advisor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The advisor can acknowledge an evaluation only while it is shared and not yet answered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The advisor can dispute an evaluation only while it is shared and not yet answered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This evaluation is a draft: simply change it.</source>
            <translation>Drafft yw’r gwerthusiad hwn: newidiwch ef yn syml.</translation>
        </message>
        <message>
            <source>This evaluation is disputed. Answer the dispute: what the answer changes becomes a revision.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This evaluation is {0} already.</source>
            <translation>Mae’r gwerthusiad hwn {0} eisoes.</translation>
        </message>
        <message>
            <source>This evaluation is {0}. {1}</source>
            <translation>Mae’r gwerthusiad hwn {0}. {1}</translation>
        </message>
        <message>
            <source>a draft</source>
            <translation>yn ddrafft</translation>
        </message>
    </context>
    <context>
        <name>LinkCard</name>
        <message>
            <source>Bring in customers' ratings with the references of contacts, or answer Outcome beside the marks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criteria, and whether meeting them goes with it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do our marks mean anything?</source>
            <translation>A yw ein marciau’n golygu rhywbeth?</translation>
        </message>
        <message>
            <source>Marks are held against</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marks beside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No contact in these months has both marks and a rating or an outcome.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spearman’s rank correlation, from −1 to 1, with its 95% interval. A link is named only where that is clear of 0. It does not say that one brings about the other, and of twenty criteria one may show a link by chance.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working it out…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Listen</name>
        <message>
            <source>It plays.</source>
            <translation>Mae’n chwarae.</translation>
        </message>
        <message>
            <source>Press Space to listen</source>
            <translation>Pwyswch Space i wrando</translation>
        </message>
        <message>
            <source>The call plays on while you mark; Space pauses it. ← and → go five seconds back and on.</source>
            <translation>Mae’r alwad yn chwarae wrth i chi farcio; mae Space yn ei hoedi. Mae ← a → yn mynd bum eiliad yn ôl ac ymlaen.</translation>
        </message>
    </context>
    <context>
        <name>Listening</name>
        <message>
            <source>Again and again from {a} to {b}</source>
            <translation>Dro ar ôl tro o {a} i {b}</translation>
        </message>
        <message>
            <source>Both channels of this recording are the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both sides are heard</source>
            <translation>Clywir y ddwy ochr</translation>
        </message>
        <message>
            <source>Both sides are in one channel of this recording</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loudness is as it was recorded</source>
            <translation>Mae’r sain fel y’i recordiwyd</translation>
        </message>
        <message>
            <source>Loudness is evened out</source>
            <translation>Mae’r sain wedi’i chydbwyso</translation>
        </message>
        <message>
            <source>No loop</source>
            <translation>Dim dolen</translation>
        </message>
        <message>
            <source>No silence has been skipped just now</source>
            <translation>Ni hepgorwyd tawelwch nawr</translation>
        </message>
        <message>
            <source>Nobody has said which side is the advisor's</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing before to go to</source>
            <translation>Dim byd blaenorol i fynd ato</translation>
        </message>
        <message>
            <source>Nothing more to go to</source>
            <translation>Dim byd arall i fynd ato</translation>
        </message>
        <message>
            <source>Only the advisor is heard</source>
            <translation>Clywir yr ymgynghorydd yn unig</translation>
        </message>
        <message>
            <source>Only the customer is heard</source>
            <translation>Clywir y cwsmer yn unig</translation>
        </message>
        <message>
            <source>Silences are heard</source>
            <translation>Clywir tawelwch</translation>
        </message>
        <message>
            <source>Silences are skipped</source>
            <translation>Hepgorir tawelwch</translation>
        </message>
        <message>
            <source>Silences are skipped as soon as they are found</source>
            <translation>Hepgorir tawelwch cyn gynted ag y’i canfyddir</translation>
        </message>
        <message>
            <source>Silences are skipped once none is selected any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The loop begins at {a}; B ends it</source>
            <translation>Mae’r ddolen yn dechrau ar {a}; mae B yn ei gorffen</translation>
        </message>
        <message>
            <source>The sides are told apart once the recording has been read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The skipped silence, all of it</source>
            <translation>Y tawelwch a hepgorwyd, y cyfan</translation>
        </message>
        <message>
            <source>There is no long silence in this recording</source>
            <translation>Nid oes tawelwch hir yn y recordiad hwn</translation>
        </message>
        <message>
            <source>moment</source>
            <translation>moment</translation>
        </message>
        <message>
            <source>silence</source>
            <translation>tawelwch</translation>
        </message>
        <message>
            <source>skipped {time} · H hears it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>talk-over</source>
            <translation>siarad ar draws</translation>
        </message>
        <message>
            <source>talk-over by the advisor</source>
            <translation>siarad ar draws gan yr ymgynghorydd</translation>
        </message>
        <message>
            <source>talk-over by the customer</source>
            <translation>siarad ar draws gan y cwsmer</translation>
        </message>
        <message>
            <source>tone is lost above {speed:g}×</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time} saved</source>
            <translation>arbedwyd {time}</translation>
        </message>
    </context>
    <context>
        <name>ListeningSection</name>
        <message>
            <source>A silence is long from</source>
            <translation>Mae tawelwch yn hir o</translation>
        </message>
        <message>
            <source>A silence is shown from</source>
            <translation>Dangosir tawelwch o</translation>
        </message>
        <message>
            <source>A silence is very long from</source>
            <translation>Mae tawelwch yn hir iawn o</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Awtomatig</translation>
        </message>
        <message>
            <source>Built in</source>
            <translation>Mewnol</translation>
        </message>
        <message>
            <source>Counting recordings again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Even it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the library</source>
            <translation>Yn y llyfrgell</translation>
        </message>
        <message>
            <source>Listening</source>
            <translation>Gwrando</translation>
        </message>
        <message>
            <source>Long silences stand out in the waveform.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loudness of the two sides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Makes a quiet caller as loud as the advisor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On this machine</source>
            <translation>Ar y peiriant hwn</translation>
        </message>
        <message>
            <source>Playback engine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recordings are being counted again. You can go on working meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shorter overlaps, such as “mm” and “yes”, are not marked or counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shorter pauses are not hatched, listed, counted or skipped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Silences</source>
            <translation>Tawelwch</translation>
        </message>
        <message>
            <source>Skip them</source>
            <translation>Eu hepgor</translation>
        </message>
        <message>
            <source>Talk-over is shown from</source>
            <translation>Dangosir siarad ar draws o</translation>
        </message>
        <message>
            <source>They stand out most, and Today names recordings with so much silence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>VLC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What counts as a silence is kept with the library; how it is played, on this machine for you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What plays recordings. Another choice holds from the next recording that is opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>While playing, silences are jumped over and the seconds saved are said.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>automatic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>heard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>looking…</source>
            <translation>yn edrych…</translation>
        </message>
        <message>
            <source>{0} No sound device was found on this machine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} s</source>
            <translation>{0} eil</translation>
        </message>
    </context>
    <context>
        <name>LogoField</name>
        <message>
            <source>Choose a picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures ({0})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it away</source>
            <translation>Ei dynnu ymaith</translation>
        </message>
        <message>
            <source>The picture as it is now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} holds no picture that can be read. PNG and SVG will do.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LookSection</name>
        <message>
            <source>As the system</source>
            <translation>Fel y system</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Lliwiau</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Tywyll</translation>
        </message>
        <message>
            <source>Dark, high contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything in the window grows with it, on top of the system’s own size.</source>
            <translation>Mae popeth yn y ffenestr yn tyfu gydag ef, ar ben maint y system ei hun.</translation>
        </message>
        <message>
            <source>From the next start on. Welsh is begun: what has no Welsh words yet is said in English.</source>
            <translation>O’r cychwyn nesaf ymlaen. Mae’r Gymraeg ar y gweill: dywedir yn Saesneg yr hyn sydd heb eiriau Cymraeg eto.</translation>
        </message>
        <message>
            <source>Kept on this machine, for you.</source>
            <translation>Cedwir ar y peiriant hwn, i chi.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Iaith</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Golau</translation>
        </message>
        <message>
            <source>Light or dark, each at high contrast too. Papers are always printed light.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light, high contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look</source>
            <translation>Golwg</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Maint y testun</translation>
        </message>
        <message>
            <source>as the system has them</source>
            <translation>fel y system</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Fair Hearing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If you leave now, they are lost. Stay, and they are tried again every few seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave and lose them</source>
            <translation>Gadael a’u colli</translation>
        </message>
        <message>
            <source>One change could not be saved.</source>
            <translation>Ni ellid cadw un newid.</translation>
        </message>
        <message>
            <source>Open a library first: the recording is kept with its advisors.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a library first: the recordings are kept with their advisors.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} changes could not be saved.</source>
            <translation>Ni ellid cadw {0} o newidiadau.</translation>
        </message>
        <message>
            <source>{0} is open in another window, which has come to the front.</source>
            <translation>Mae {0} ar agor mewn ffenestr arall, sydd wedi dod i’r blaen.</translation>
        </message>
        <message>
            <source>{0} – Fair Hearing</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MapPart</name>
        <message>
            <source>Advisor</source>
            <translation>Ymgynghorydd</translation>
        </message>
        <message>
            <source>All advisors</source>
            <translation>Pawb</translation>
        </message>
        <message>
            <source>All channels</source>
            <translation>Pob sianel</translation>
        </message>
        <message>
            <source>All services</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Channel</source>
            <translation>Sianel</translation>
        </message>
        <message>
            <source>Exclude…</source>
            <translation>Eithrio…</translation>
        </message>
        <message>
            <source>Heard of what could be drawn, against its share of the whole: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Length</source>
            <translation>Hyd</translation>
        </message>
        <message>
            <source>No interaction of the month can be drawn by the plan and these filters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service</source>
            <translation>Gwasanaeth</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Pwnc</translation>
        </message>
        <message>
            <source>Take as spot check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What a spot check can be taken from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was heard, by weekday and hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation>Pryd</translation>
        </message>
        <message>
            <source>in proportion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>more often</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>never heard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too seldom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} {1}:00 – {2}:00: {3} of {4} heard, {5} left to choose from</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Mark</name>
        <message>
            <source>Met</source>
            <translation>Cyflawnwyd</translation>
        </message>
        <message>
            <source>No opportunity</source>
            <translation>Dim cyfle</translation>
        </message>
        <message>
            <source>Not met</source>
            <translation>Heb ei gyflawni</translation>
        </message>
    </context>
    <context>
        <name>MarkOne</name>
        <message>
            <source>Mark the criterion: M, N or O</source>
            <translation>Marciwch y maen prawf: M, N neu O</translation>
        </message>
        <message>
            <source>Marked, and saved already: there is no Save.</source>
            <translation>Wedi’i farcio, a’i gadw’n barod: nid oes botwm Cadw.</translation>
        </message>
        <message>
            <source>The framed row says what you would hear. M is met, N not met, O no opportunity to show it. The next row comes by itself; ↑ and ↓ choose another.</source>
            <translation>Mae’r rhes wedi’i fframio yn dweud beth fyddech yn ei glywed. M yw wedi’i gyflawni, N heb ei gyflawni, O dim cyfle i’w ddangos. Daw’r rhes nesaf ohoni’i hun; mae ↑ a ↓ yn dewis un arall.</translation>
        </message>
    </context>
    <context>
        <name>MeasureErrands</name>
        <message>
            <source>Bring in customers' ratings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring in the weeks' calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} added. Files brought in… takes them back.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MeasureLinks</name>
        <message>
            <source>95% interval</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criterion</source>
            <translation>Maen prawf</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Cyflawnwyd</translation>
        </message>
        <message>
            <source>No.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rank corr.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>always marked the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no link found</source>
            <translation>ni chanfuwyd cyswllt</translation>
        </message>
        <message>
            <source>too few to say</source>
            <translation>rhy ychydig i ddweud</translation>
        </message>
        <message>
            <source>▲ goes with more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>▼ goes with less</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MeasureWords</name>
        <message>
            <source>Answered in time</source>
            <translation>Atebwyd mewn pryd</translation>
        </message>
        <message>
            <source>Avoidable</source>
            <translation>Gellid ei osgoi</translation>
        </message>
        <message>
            <source>Avoidable contact</source>
            <translation>Cyswllt y gellid ei osgoi</translation>
        </message>
        <message>
            <source>CSAT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSAT, mean of 1–5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls answered</source>
            <translation>Galwadau a atebwyd</translation>
        </message>
        <message>
            <source>Data accuracy</source>
            <translation>Cywirdeb data</translation>
        </message>
        <message>
            <source>Ease (effort, mean of 1–7)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Effort</source>
            <translation>Ymdrech</translation>
        </message>
        <message>
            <source>First contact</source>
            <translation>Cyswllt cyntaf</translation>
        </message>
        <message>
            <source>GovMetric</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GovMetric good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GovMetric ratings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot be measured: one of the two is the same in all {0} contacts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>NPS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Net promoter score</source>
            <translation>Sgôr hyrwyddwyr net</translation>
        </message>
        <message>
            <source>No link found between the {0} and {1}: {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resolved at first contact</source>
            <translation>Datryswyd ar y cyswllt cyntaf</translation>
        </message>
        <message>
            <source>Satisfied (CSAT 4–5)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The higher the {0}, {1}: {2}, {3}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Too few to say: {0} contact has both, and it takes 20.</source>
            <comment>Too few to say: {0} contacts have both, and it takes 20.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>a moderate link</source>
            <translation>cyswllt cymedrol</translation>
        </message>
        <message>
            <source>a strong link</source>
            <translation>cyswllt cryf</translation>
        </message>
        <message>
            <source>a weak link</source>
            <translation>cyswllt gwan</translation>
        </message>
        <message>
            <source>at most {0}</source>
            <translation>dim mwy na {0}</translation>
        </message>
        <message>
            <source>being avoidable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>being resolved at first contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>calls</source>
            <translation>galwad</translation>
        </message>
        <message>
            <source>contacts</source>
            <translation>cyswllt</translation>
        </message>
        <message>
            <source>customer satisfaction (CSAT)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>how easy customers found it (effort)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>met</source>
            <translation>cyrhaeddwyd</translation>
        </message>
        <message>
            <source>not met</source>
            <translation>heb ei gyrraedd</translation>
        </message>
        <message>
            <source>records</source>
            <translation>cofnod</translation>
        </message>
        <message>
            <source>target {0}</source>
            <translation>targed {0}</translation>
        </message>
        <message>
            <source>the easier customers found it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the harder customers found it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the less likely customers are to recommend the service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the less often contacts are avoidable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the less often contacts are resolved at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the less pleased customers are on GovMetric</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the less satisfied customers are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the likelihood to recommend (NPS)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the more likely customers are to recommend the service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the more often contacts are avoidable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the more often contacts are resolved at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the more pleased customers are on GovMetric</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the more satisfied customers are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too close to say</source>
            <translation>rhy agos i ddweud</translation>
        </message>
        <message>
            <source>too few to say</source>
            <translation>rhy ychydig i ddweud</translation>
        </message>
        <message>
            <source>{0} ({1} to {2}), n = {3}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} to {1}</source>
            <translation>{0} i {1}</translation>
        </message>
    </context>
    <context>
        <name>Measures</name>
        <message>
            <source>Week of	Offered	Answered	Abandoned	Share answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>week of {0}: {1}% of {2} answered, {3} abandoned</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MeasuresPage</name>
        <message>
            <source>&amp;Files brought in…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring in customers' ratings or the weeks' calls as CSV, or answer Outcome beside the marks of an evaluation: resolved at first contact, avoidable, records right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring in ratings…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring in…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls answered by week, in per cent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customers' &amp;ratings…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody</source>
            <translation>Pawb</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>Y 12 mis diwethaf</translation>
        </message>
        <message>
            <source>Last 24 months</source>
            <translation>Y 24 mis diwethaf</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Mesurau</translation>
        </message>
        <message>
            <source>Nothing is measured yet</source>
            <translation>Ni fesurwyd dim eto</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Cyfnod</translation>
        </message>
        <message>
            <source>Targets…</source>
            <translation>Targedau…</translation>
        </message>
        <message>
            <source>Team: {0}</source>
            <translation>Tîm: {0}</translation>
        </message>
        <message>
            <source>The weeks' &amp;calls…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What customers say</source>
            <translation>Beth mae cwsmeriaid yn ei ddweud</translation>
        </message>
        <message>
            <source>Whose contacts</source>
            <translation>Cysylltiadau pwy</translation>
        </message>
        <message>
            <source>within {0} s · median {1} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} duplicates in {1} checks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} to date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}% average · {1}% poor</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MeetingActions</name>
        <message>
            <source>Actions</source>
            <translation>Camau gweithredu</translation>
        </message>
        <message>
            <source>Agree an action…</source>
            <translation>Cytuno ar gam…</translation>
        </message>
        <message>
            <source>Agreed here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed in this period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done…</source>
            <translation>Wedi’i wneud…</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open from before</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MeetingChangeDialog</name>
        <message>
            <source>&amp;About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Due on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Notes</source>
            <translation>&amp;Nodiadau</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Newid</translation>
        </message>
    </context>
    <context>
        <name>MeetingDialog</name>
        <message>
            <source>&amp;About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Due on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Notes</source>
            <translation>&amp;Nodiadau</translation>
        </message>
        <message>
            <source>&amp;What</source>
            <translation>&amp;Beth</translation>
        </message>
        <message>
            <source>Appraisal</source>
            <translation>Arfarniad</translation>
        </message>
        <message>
            <source>Each team meets once a month; appraisals are held by the day they are due.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter</source>
            <translation>Cofnodi</translation>
        </message>
        <message>
            <source>Enter a meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody</source>
            <translation>Pawb</translation>
        </message>
        <message>
            <source>Held on</source>
            <translation>Cynhaliwyd ar</translation>
        </message>
        <message>
            <source>Team meeting</source>
            <translation>Cyfarfod tîm</translation>
        </message>
        <message>
            <source>There is no advisor whose appraisal it could be. Add one on the Advisors page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wh&amp;ose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was &amp;held on</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Meetings</name>
        <message>
            <source>1 action, {0} done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All one-to-ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None held yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One-to-ones</source>
            <translation>Un-i-un</translation>
        </message>
        <message>
            <source>Say whose appraisal it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is still to come. Enter the day the meeting was held on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} actions, {0} done</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MeetingsPage</name>
        <message>
            <source>&amp;Notes</source>
            <translation>&amp;Nodiadau</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Ynghylch</translation>
        </message>
        <message>
            <source>Appraisal</source>
            <translation>Arfarniad</translation>
        </message>
        <message>
            <source>Back to the advisors</source>
            <translation>Yn ôl at yr ymgynghorwyr</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Newid…</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>I’w wneud ar</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Cofnodi</translation>
        </message>
        <message>
            <source>Enter a meeting…</source>
            <translation>Cofnodi cyfarfod…</translation>
        </message>
        <message>
            <source>Enter the monthly team meetings and the appraisals, and how many were held is counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held on</source>
            <translation>Cynhaliwyd ar</translation>
        </message>
        <message>
            <source>Held…</source>
            <translation>Cynhaliwyd…</translation>
        </message>
        <message>
            <source>It was held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was not held</source>
            <translation>Ni chafodd ei gynnal</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Cyfarfodydd</translation>
        </message>
        <message>
            <source>No meeting is entered yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since April {0}: {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take “{0}” out of the register?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Team meeting</source>
            <translation>Cyfarfod tîm</translation>
        </message>
        <message>
            <source>Team meetings and appraisals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The record keeps that it was entered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation>Beth</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>appraisals on time {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>everybody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one-to-ones {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>team meetings {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}, late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>‹ Advisors</source>
            <translation>‹ Ymgynghorwyr</translation>
        </message>
        <message>
            <source>▲ not held</source>
            <translation>▲ heb ei gynnal</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;About Fair Hearing</source>
            <translation>&amp;Ynghylch Fair Hearing</translation>
        </message>
        <message>
            <source>&amp;Advisors</source>
            <translation>&amp;Ymgynghorwyr</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Tywyll</translation>
        </message>
        <message>
            <source>&amp;Evaluate</source>
            <translation>&amp;Gwerthuso</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Ffeil</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Canfod</translation>
        </message>
        <message>
            <source>&amp;Guide</source>
            <translation>&amp;Canllaw</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Cymorth</translation>
        </message>
        <message>
            <source>&amp;Import recordings…</source>
            <translation>&amp;Mewnforio recordiadau…</translation>
        </message>
        <message>
            <source>&amp;Interactions</source>
            <translation>C&amp;ysylltiadau</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>&amp;Bysellau</translation>
        </message>
        <message>
            <source>&amp;Larger</source>
            <translation>&amp;Mwy</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Golau</translation>
        </message>
        <message>
            <source>&amp;Measures</source>
            <translation>&amp;Mesurau</translation>
        </message>
        <message>
            <source>&amp;New library…</source>
            <translation>Llyfrgell &amp;newydd…</translation>
        </message>
        <message>
            <source>&amp;Open a recording…</source>
            <translation>&amp;Agor recordiad…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Gadael</translation>
        </message>
        <message>
            <source>&amp;Recent libraries</source>
            <translation>Llyfrgelloedd &amp;diweddar</translation>
        </message>
        <message>
            <source>&amp;Record a visit or e-mail…</source>
            <translation>&amp;Cofnodi ymweliad neu e-bost…</translation>
        </message>
        <message>
            <source>&amp;Reports</source>
            <translation>&amp;Adroddiadau</translation>
        </message>
        <message>
            <source>&amp;Sample</source>
            <translation>&amp;Sampl</translation>
        </message>
        <message>
            <source>&amp;Smaller</source>
            <translation>&amp;Llai</translation>
        </message>
        <message>
            <source>&amp;Text size</source>
            <translation>&amp;Maint y testun</translation>
        </message>
        <message>
            <source>&amp;Today</source>
            <translation>&amp;Heddiw</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Golwg</translation>
        </message>
        <message>
            <source>&amp;Where data lives</source>
            <translation>&amp;Ble mae’r data</translation>
        </message>
        <message>
            <source>&amp;Where recordings are…</source>
            <translation>&amp;Ble mae’r recordiadau…</translation>
        </message>
        <message>
            <source>A guided &amp;first evaluation</source>
            <translation>Gwerthusiad &amp;cyntaf gyda chymorth</translation>
        </message>
        <message>
            <source>Add an evaluator…</source>
            <translation>Ychwanegu gwerthuswr…</translation>
        </message>
        <message>
            <source>Colours as the &amp;system has them</source>
            <translation>Lliwiau fel y &amp;system</translation>
        </message>
        <message>
            <source>Dark, high &amp;contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find &amp;moved recordings…</source>
            <translation>Canfod recordiadau sydd wedi &amp;symud…</translation>
        </message>
        <message>
            <source>Light, &amp;high contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New library…</source>
            <translation>Llyfrgell newydd…</translation>
        </message>
        <message>
            <source>No file manager answered. The folder is {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a &amp;library…</source>
            <translation>Agor &amp;llyfrgell…</translation>
        </message>
        <message>
            <source>Open a library…</source>
            <translation>Agor llyfrgell…</translation>
        </message>
        <message>
            <source>Open the &amp;demo library</source>
            <translation>Agor y llyfrgell &amp;arddangos</translation>
        </message>
        <message>
            <source>Preview, &amp;print or save the feedback sheet</source>
            <translation>Rhagolwg, a&amp;rgraffu neu gadw’r daflen adborth</translation>
        </message>
        <message>
            <source>S&amp;ettings</source>
            <translation>Gosodia&amp;dau</translation>
        </message>
        <message>
            <source>Se&amp;ttings…</source>
            <translation>Gosodia&amp;dau…</translation>
        </message>
        <message>
            <source>What’s &amp;new</source>
            <translation>Beth sy’n &amp;newydd</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Dismiss</source>
            <translation>Cau’r neges</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>Cancel</source>
            <translation>Canslo</translation>
        </message>
        <message>
            <source>Fair Hearing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file could not be used: {0}. Look whether its drive is connected, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no room left on the disk, so nothing was written. Make room and do it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} could not be found. It may have been moved, or its drive is not connected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} may not be read or written here. Choose another folder, or ask for permission.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Minimap</name>
        <message>
            <source>The whole call in small</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Misread</name>
        <message>
            <source>line {0}: {1}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MomentEditor</name>
        <message>
            <source>Comment</source>
            <translation>Sylw</translation>
        </message>
        <message>
            <source>Criterion this belongs to</source>
            <translation>Y maen prawf y mae hwn yn perthyn iddo</translation>
        </message>
        <message>
            <source>Enter keeps · Esc leaves</source>
            <translation>Mae Enter yn cadw · Esc yn gadael</translation>
        </message>
        <message>
            <source>No criterion</source>
            <translation>Dim maen prawf</translation>
        </message>
        <message>
            <source>What is silenced here</source>
            <translation>Beth sydd wedi’i dawelu yma</translation>
        </message>
        <message>
            <source>What it was, never the figures themselves</source>
            <translation>Beth ydoedd, byth y ffigurau eu hunain</translation>
        </message>
        <message>
            <source>What was it?</source>
            <translation>Beth ydoedd?</translation>
        </message>
        <message>
            <source>What you hear here, in a few words</source>
            <translation>Beth a glywch yma, mewn ychydig eiriau</translation>
        </message>
    </context>
    <context>
        <name>MomentRow</name>
        <message>
            <source>Delete (Delete); Ctrl+Z brings it back</source>
            <translation>Dileu (Delete); mae Ctrl+Z yn dod ag ef yn ôl</translation>
        </message>
        <message>
            <source>Edit (F2)</source>
            <translation>Golygu (F2)</translation>
        </message>
        <message>
            <source>More: criterion, clip …</source>
            <translation>Mwy: maen prawf, clip …</translation>
        </message>
        <message>
            <source>Open the note</source>
            <translation>Agor y nodyn</translation>
        </message>
        <message>
            <source>Play from {time}</source>
            <translation>Chwarae o {time}</translation>
        </message>
        <message>
            <source>Show these words in the text</source>
            <translation>Dangos y geiriau hyn yn y testun</translation>
        </message>
        <message>
            <source>Silenced</source>
            <translation>Wedi’i dawelu</translation>
        </message>
    </context>
    <context>
        <name>Moments</name>
        <message>
            <source>Criterion</source>
            <translation>Maen prawf</translation>
        </message>
        <message>
            <source>No criterion</source>
            <translation>Dim maen prawf</translation>
        </message>
        <message>
            <source>Sensitive</source>
            <translation>Sensitif</translation>
        </message>
        <message>
            <source>Sensitive {span}</source>
            <translation>Sensitif {span}</translation>
        </message>
        <message>
            <source>Silence {length}</source>
            <translation>Tawelwch {length}</translation>
        </message>
        <message>
            <source>Silence {length}, probably a hold</source>
            <translation>Tawelwch {length}, yn aros mae’n debyg</translation>
        </message>
        <message>
            <source>What was it?</source>
            <translation>Beth ydoedd?</translation>
        </message>
        <message>
            <source>evidence, {span}</source>
            <translation>tystiolaeth, {span}</translation>
        </message>
        <message>
            <source>found by the analysis</source>
            <translation>canfuwyd gan y dadansoddiad</translation>
        </message>
        <message>
            <source>marked in another evaluation of this call</source>
            <translation>marciwyd mewn gwerthusiad arall o’r alwad hon</translation>
        </message>
        <message>
            <source>nobody hears it any more; F2 says what it was</source>
            <translation>nid oes neb yn ei glywed mwyach; mae F2 yn dweud beth ydoedd</translation>
        </message>
        <message>
            <source>note</source>
            <translation>nodyn</translation>
        </message>
        <message>
            <source>system check: {0}</source>
            <translation>gwiriad system: {0}</translation>
        </message>
        <message>
            <source>text</source>
            <translation>testun</translation>
        </message>
    </context>
    <context>
        <name>MomentsWork</name>
        <message>
            <source>No moments and no notes were kept.</source>
            <translation>Ni chadwyd momentau na nodiadau.</translation>
        </message>
        <message>
            <source>No silence has been found in this recording</source>
            <translation>Ni chanfuwyd tawelwch yn y recordiad hwn</translation>
        </message>
        <message>
            <source>Nothing has been kept just now: C comments on this moment</source>
            <translation>Ni chadwyd dim nawr: mae C yn rhoi sylw ar y foment hon</translation>
        </message>
        <message>
            <source>Nothing kept yet. C comments on this moment, E pins the last ten seconds, R marks a stretch.</source>
            <translation>Dim wedi’i gadw eto. Mae C yn rhoi sylw ar y foment hon, E yn pinio’r deg eiliad diwethaf, R yn marcio darn.</translation>
        </message>
        <message>
            <source>Nothing kept yet. Choose words in the text: E pins them, C comments on them.</source>
            <translation>Dim wedi’i gadw eto. Dewiswch eiriau yn y testun: mae E yn eu pinio, C yn rhoi sylw arnynt.</translation>
        </message>
        <message>
            <source>Silence at {time}: {words}</source>
            <translation>Tawelwch ar {time}: {words}</translation>
        </message>
        <message>
            <source>Words of the text</source>
            <translation>Geiriau’r testun</translation>
        </message>
        <message>
            <source>explained</source>
            <translation>wedi’i egluro</translation>
        </message>
        <message>
            <source>not explained</source>
            <translation>heb ei egluro</translation>
        </message>
        <message>
            <source>not judged</source>
            <translation>heb ei farnu</translation>
        </message>
    </context>
    <context>
        <name>Month</name>
        <message>
            <source>April</source>
            <translation>Ebrill</translation>
        </message>
        <message>
            <source>August</source>
            <translation>Awst</translation>
        </message>
        <message>
            <source>December</source>
            <translation>Rhagfyr</translation>
        </message>
        <message>
            <source>February</source>
            <translation>Chwefror</translation>
        </message>
        <message>
            <source>January</source>
            <translation>Ionawr</translation>
        </message>
        <message>
            <source>July</source>
            <translation>Gorffennaf</translation>
        </message>
        <message>
            <source>June</source>
            <translation>Mehefin</translation>
        </message>
        <message>
            <source>March</source>
            <translation>Mawrth</translation>
        </message>
        <message>
            <source>May</source>
            <translation>Mai</translation>
        </message>
        <message>
            <source>November</source>
            <translation>Tachwedd</translation>
        </message>
        <message>
            <source>October</source>
            <translation>Hydref</translation>
        </message>
        <message>
            <source>September</source>
            <translation>Medi</translation>
        </message>
    </context>
    <context>
        <name>NameFilterDialog</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Enw</translation>
        </message>
        <message>
            <source>Long calls this month</source>
            <translation>Galwadau hir y mis hwn</translation>
        </message>
        <message>
            <source>Please give it a name.</source>
            <translation>Rhowch enw iddo.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Cadw</translation>
        </message>
        <message>
            <source>Save this filter</source>
            <translation>Cadw’r hidlydd hwn</translation>
        </message>
        <message>
            <source>Search, filters and order are kept in the library. A filter of the same name is replaced.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NameList</name>
        <message>
            <source>no column here is headed “name”, and none looks like names</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Narrowing</name>
        <message>
            <source>Acknowledged</source>
            <translation>Cydnabuwyd</translation>
        </message>
        <message>
            <source>Advisor not known yet</source>
            <translation>Ymgynghorydd anhysbys eto</translation>
        </message>
        <message>
            <source>Chosen by</source>
            <translation>Dewiswyd gan</translation>
        </message>
        <message>
            <source>Clipped</source>
            <translation>Wedi’i glipio</translation>
        </message>
        <message>
            <source>Cut off</source>
            <translation>Wedi’i dorri</translation>
        </message>
        <message>
            <source>Dispute answered</source>
            <translation>Atebwyd yr her</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Heriwyd</translation>
        </message>
        <message>
            <source>Evaluator</source>
            <translation>Gwerthuswr</translation>
        </message>
        <message>
            <source>In a sample</source>
            <translation>Mewn sampl</translation>
        </message>
        <message>
            <source>In no sample</source>
            <translation>Heb fod mewn sampl</translation>
        </message>
        <message>
            <source>In place of another</source>
            <translation>Yn lle un arall</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Hyd</translation>
        </message>
        <message>
            <source>No speech</source>
            <translation>Dim lleferydd</translation>
        </message>
        <message>
            <source>Noisy</source>
            <translation>Swnllyd</translation>
        </message>
        <message>
            <source>Not shared yet</source>
            <translation>Heb ei rannu eto</translation>
        </message>
        <message>
            <source>Not to be sampled</source>
            <translation>Heb ei samplu</translation>
        </message>
        <message>
            <source>One side not recorded</source>
            <translation>Un ochr heb ei recordio</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Pwrpas</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Recordiad</translation>
        </message>
        <message>
            <source>Recording missing</source>
            <translation>Recordiad ar goll</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Gwasanaeth</translation>
        </message>
        <message>
            <source>Shared, not answered</source>
            <translation>Rhannwyd, heb ei ateb</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Tîm</translation>
        </message>
        <message>
            <source>The same on both sides</source>
            <translation>Yr un fath ar y ddwy ochr</translation>
        </message>
        <message>
            <source>With a recording</source>
            <translation>Gyda recordiad</translation>
        </message>
        <message>
            <source>With the advisor</source>
            <translation>Gyda’r ymgynghorydd</translation>
        </message>
        <message>
            <source>Without a recording</source>
            <translation>Heb recordiad</translation>
        </message>
        <message>
            <source>up to {0} minutes</source>
            <translation>hyd at {0} munud</translation>
        </message>
        <message>
            <source>{0} minutes and longer</source>
            <translation>{0} munud ac yn hwy</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Fair Hearing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Library</source>
            <translation>Llyfrgell</translation>
        </message>
        <message>
            <source>Signed in as</source>
            <translation>Defnyddiwr</translation>
        </message>
    </context>
    <context>
        <name>NextInSample</name>
        <message>
            <source>Next in sample ›</source>
            <translation>Nesaf yn y sampl ›</translation>
        </message>
    </context>
    <context>
        <name>Notes</name>
        <message>
            <source>&amp;Looked up</source>
            <translation>&amp;Chwiliwyd am</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Nodyn</translation>
        </message>
        <message>
            <source>&amp;Where</source>
            <translation>&amp;Ble</translation>
        </message>
        <message>
            <source>What was &amp;seen</source>
            <translation>Beth a &amp;welwyd</translation>
        </message>
        <message>
            <source>e.g. {example}</source>
            <translation>e.e. {example}</translation>
        </message>
        <message>
            <source>the address and the collection day</source>
            <translation>y cyfeiriad a’r diwrnod casglu</translation>
        </message>
        <message>
            <source>the day is missing</source>
            <translation>mae’r diwrnod ar goll</translation>
        </message>
        <message>
            <source>the waste system</source>
            <translation>y system wastraff</translation>
        </message>
    </context>
    <context>
        <name>NoticeChanges</name>
        <message>
            <source>acknowledgement of {0} on {1} taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>callers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>how</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>staff</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} was {1}, is {2}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NoticeCorrecting</name>
        <message>
            <source>No acknowledgement is entered that could be taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People are entered as told by it, so it is for the staff. Add a notice to callers instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say how they were told: at a team meeting, in the contract, in the greeting message.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This notice is in the register no longer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} acknowledged it on {1}, which is earlier. Take that back first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NoticeDialog</name>
        <message>
            <source>&amp;Told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A later notice stands beside it. What is corrected later stays on record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation>Ychwanegu</translation>
        </message>
        <message>
            <source>Add a notice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick who was told.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NoticeForm</name>
        <message>
            <source>&amp;How</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Since</source>
            <translation>E&amp;rs</translation>
        </message>
        <message>
            <source>&amp;Who was told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At a team meeting, in the contract, in the greeting message…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In these w&amp;ords</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say how they were told: at a team meeting, in the contract, in the greeting message.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The staff</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>A notice to callers is given to everybody who calls; nobody is named in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was acknowledged before, on {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody of this name was told by this notice. Enter that first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only a notice to the staff names who was told.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They were told on {0}, which is later.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NoticesPart</name>
        <message>
            <source>A notice to callers is given to everybody who calls.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Acknowledged</source>
            <translation>Cydnabuwyd</translation>
        </message>
        <message>
            <source>Acknowledged on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Acknowledged…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a notice…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entered by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation>Enw</translation>
        </message>
        <message>
            <source>No notice of monitoring is on record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No notice on record for: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notices</source>
            <translation>Hysbysiadau</translation>
        </message>
        <message>
            <source>People must know that their contacts are listened to. Enter when and how the staff were told, and how callers are told.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Staff</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell more…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Told on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was corrected…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who was told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1} told have acknowledged it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}, corrected</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Number</name>
        <message>
            <source>eight</source>
            <translation>wyth</translation>
        </message>
        <message>
            <source>five</source>
            <translation>pump</translation>
        </message>
        <message>
            <source>four</source>
            <translation>pedwar</translation>
        </message>
        <message>
            <source>nine</source>
            <translation>naw</translation>
        </message>
        <message>
            <source>none</source>
            <translation>dim</translation>
        </message>
        <message>
            <source>one</source>
            <translation>un</translation>
        </message>
        <message>
            <source>seven</source>
            <translation>saith</translation>
        </message>
        <message>
            <source>six</source>
            <translation>chwech</translation>
        </message>
        <message>
            <source>ten</source>
            <translation>deg</translation>
        </message>
        <message>
            <source>three</source>
            <translation>tri</translation>
        </message>
        <message>
            <source>two</source>
            <translation>dau</translation>
        </message>
    </context>
    <context>
        <name>Offering</name>
        <message>
            <source>They are not offered again. “Where recordings are…” in the File menu brings them back.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OneToOneHead</name>
        <message>
            <source>Call off…</source>
            <translation>Canslo…</translation>
        </message>
        <message>
            <source>Change the day…</source>
            <translation>Newid y diwrnod…</translation>
        </message>
        <message>
            <source>Fills the empty boxes from the evaluations and offers clips, for you to rewrite</source>
            <translation>Yn llenwi’r blychau gwag o’r gwerthusiadau ac yn cynnig clipiau, i chi eu hailysgrifennu</translation>
        </message>
        <message>
            <source>It is written up</source>
            <translation>Mae wedi’i gofnodi</translation>
        </message>
        <message>
            <source>It was held…</source>
            <translation>Fe’i cynhaliwyd…</translation>
        </message>
        <message>
            <source>It was not held</source>
            <translation>Ni chafodd ei gynnal</translation>
        </message>
        <message>
            <source>One-to-one, {0}</source>
            <translation>Cyfarfod un-i-un, {0}</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Paratoi</translation>
        </message>
        <message>
            <source>Take up again</source>
            <translation>Ailgydio ynddo</translation>
        </message>
        <message>
            <source>Write on</source>
            <translation>Parhau i ysgrifennu</translation>
        </message>
        <message>
            <source>looks back on {0}</source>
            <translation>yn edrych yn ôl ar {0}</translation>
        </message>
        <message>
            <source>‹ One-to-ones</source>
            <translation>‹ Un-i-un</translation>
        </message>
    </context>
    <context>
        <name>OneToOnePack</name>
        <message>
            <source>Actions</source>
            <translation>Camau gweithredu</translation>
        </message>
        <message>
            <source>Actions agreed here</source>
            <translation>Camau a gytunwyd yma</translation>
        </message>
        <message>
            <source>Begun from the evaluations: a draft to be put into one’s own words.</source>
            <translation>Dechreuwyd o’r gwerthusiadau: drafft i’w roi yn eich geiriau eich hun.</translation>
        </message>
        <message>
            <source>Clips to play</source>
            <translation>Clipiau i’w chwarae</translation>
        </message>
        <message>
            <source>Closed in the period</source>
            <translation>Caewyd yn y cyfnod</translation>
        </message>
        <message>
            <source>Focus</source>
            <translation>Ffocws</translation>
        </message>
        <message>
            <source>In the advisor’s words</source>
            <translation>Yng ngeiriau’r ymgynghorydd</translation>
        </message>
        <message>
            <source>No section or criterion is clearly a strength over the twelve months.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None is chosen.</source>
            <translation>Ni ddewiswyd yr un.</translation>
        </message>
        <message>
            <source>None is open, and none was closed in the period.</source>
            <translation>Nid oes un yn agored, ac ni chaewyd un yn y cyfnod.</translation>
        </message>
        <message>
            <source>Nothing stands out clearly enough yet to be called a strength or something to work on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation>Agored</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Cryfder</translation>
        </message>
        <message>
            <source>Strength {0}</source>
            <translation>Cryfder {0}</translation>
        </message>
        <message>
            <source>Strengths, and one thing to work on</source>
            <translation>Cryfderau, ac un peth i weithio arno</translation>
        </message>
        <message>
            <source>The period in figures</source>
            <translation>Y cyfnod mewn ffigurau</translation>
        </message>
        <message>
            <source>The talk</source>
            <translation>Y sgwrs</translation>
        </message>
        <message>
            <source>Training needs</source>
            <translation>Anghenion hyfforddi</translation>
        </message>
        <message>
            <source>What the advisor said about evaluations of the period</source>
            <translation>Beth ddywedodd yr ymgynghorydd am werthusiadau’r cyfnod</translation>
        </message>
        <message>
            <source>What was agreed</source>
            <translation>Beth a gytunwyd</translation>
        </message>
        <message>
            <source>What we agree</source>
            <translation>Yr hyn rydym yn ei gytuno</translation>
        </message>
        <message>
            <source>as the advisor sees them</source>
            <translation>fel y mae’r ymgynghorydd yn eu gweld</translation>
        </message>
        <message>
            <source>as the evaluator sees them</source>
            <translation>fel y mae’r gwerthuswr yn eu gweld</translation>
        </message>
        <message>
            <source>what, who and by when</source>
            <translation>beth, pwy ac erbyn pryd</translation>
        </message>
        <message>
            <source>{0}: no routine evaluations, so there is no trend to draw.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OneToOnePage</name>
        <message>
            <source>Begin the empty boxes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved {0:%H:%M:%S}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>saving …</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OneToOneSteps</name>
        <message>
            <source>Call off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call the one-to-one off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter</source>
            <translation>Cofnodi</translation>
        </message>
        <message>
            <source>It counts for the quarter of this day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stays in the list with the reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why it is called off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The one-to-one was held</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OneToOnes</name>
        <message>
            <source>It is still to be held, so there is nothing to take back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is {state}. Only one that was held can be written up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was {state} already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was {state}, so it cannot be called off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was {state}, so its day stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was {state}, so its period stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One is planned for {0} in the same quarter already. Change its day, or call it off first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why it is called off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The period ends before it begins.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This one-to-one was written up or called off, so nothing in it was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write down what was agreed first, if only that nothing was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is still to come. Enter the day it was held on.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OpenActions</name>
        <message>
            <source>All actions</source>
            <translation>Pob cam</translation>
        </message>
        <message>
            <source>None. What is agreed in a one-to-one or from an evaluation stands here until it is closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open actions</source>
            <translation>Camau agored</translation>
        </message>
        <message>
            <source>and {0} more</source>
            <translation>a {0} arall</translation>
        </message>
    </context>
    <context>
        <name>OpenRecordingDialog</name>
        <message>
            <source>&amp;Advisor</source>
            <translation>&amp;Ymgynghorydd</translation>
        </message>
        <message>
            <source>&amp;Channel</source>
            <translation>&amp;Sianel</translation>
        </message>
        <message>
            <source>&amp;Purpose</source>
            <translation>&amp;Pwrpas</translation>
        </message>
        <message>
            <source>&amp;Reference</source>
            <translation>Cy&amp;feirnod</translation>
        </message>
        <message>
            <source>&amp;Service</source>
            <translation>&amp;Gwasanaeth</translation>
        </message>
        <message>
            <source>&amp;When it began</source>
            <translation>Pryd y &amp;dechreuodd</translation>
        </message>
        <message>
            <source>A&amp;dd…</source>
            <translation>Ychwane&amp;gu…</translation>
        </message>
        <message>
            <source>Add an advisor</source>
            <translation>Ychwanegu ymgynghorydd</translation>
        </message>
        <message>
            <source>Advisor</source>
            <translation>Ymgynghorydd</translation>
        </message>
        <message>
            <source>Listen and mark</source>
            <translation>Gwrando a marcio</translation>
        </message>
        <message>
            <source>Open a recording</source>
            <translation>Agor recordiad</translation>
        </message>
        <message>
            <source>Open the one that is there</source>
            <translation>Agor yr un sydd yno</translation>
        </message>
        <message>
            <source>Please say whose call this is.</source>
            <translation>Dywedwch alwad pwy yw hon.</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Yn darllen y ffeil</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Yn darllen y ffeil…</translation>
        </message>
        <message>
            <source>S&amp;ubject</source>
            <translation>P&amp;wnc</translation>
        </message>
        <message>
            <source>This recording is already in the library: {0}, {1}.</source>
            <translation>Mae’r recordiad hwn yn y llyfrgell eisoes: {0}, {1}.</translation>
        </message>
        <message>
            <source>This time is still to come: when was the call?</source>
            <translation>Nid yw’r amser hwn wedi dod eto: pryd oedd yr alwad?</translation>
        </message>
        <message>
            <source>{0} is not known here yet: choose an advisor from the list, or add one.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <source>A silence is shown from {0:g} s, long from {1:g} s and very long from {2:g} s: each must be at least as long as the one before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” has {1} characters; {2} fit on the paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is a picture of {1} KB; up to {2} KB will do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is no setting of a library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” must be a number from {1} to {2}, or “” for no target.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” must be a number of seconds from {1:g} to {2:g}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” must be a text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” must be a whole PNG picture of up to {1} × {1} pixels.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” must be a whole number of seconds from 1 to {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” must be one of {1}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <source>Of {0} records checked, {1} cannot have been right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only an avoidable contact has a reason why it was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say both: how many records were checked, and how many of them were right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There cannot be fewer than no duplicates.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too little was shown for the best band</source>
            <translation>ni ddangoswyd digon ar gyfer y band gorau</translation>
        </message>
        <message>
            <source>{covered} of {of} covered</source>
            <translation>{covered} o {of} wedi’u cwmpasu</translation>
        </message>
        <message>
            <source>{n} with no opportunity</source>
            <translation>{n} heb gyfle</translation>
        </message>
    </context>
    <context>
        <name>OutcomePanel</name>
        <message>
            <source>Ctrl+P</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Feedback sheet</source>
            <translation>Taflen adborth</translation>
        </message>
        <message>
            <source>{advisor}'s progress</source>
            <translation>Cynnydd {advisor}</translation>
        </message>
    </context>
    <context>
        <name>Outcomes</name>
        <message>
            <source>A reason needs a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a reason called “{0}” already.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OwnLibrary</name>
        <message numerus="yes">
            <source>{0} advisor.</source>
            <comment>{0} advisors.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} name taken from {1}.</source>
            <comment>{0} names taken from {1}.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>OwnLibraryDialog</name>
        <message>
            <source>&amp;Make the library</source>
            <translation>&amp;Creu’r llyfrgell</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Nesaf</translation>
        </message>
        <message>
            <source>A library of your own</source>
            <translation>Eich llyfrgell eich hun</translation>
        </message>
        <message>
            <source>C&amp;hange the place…</source>
            <translation>&amp;Newid y lle…</translation>
        </message>
        <message>
            <source>Customer Services</source>
            <translation>Gwasanaethau Cwsmeriaid</translation>
        </message>
        <message>
            <source>Libraries (*.fairhearing)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One file on this machine. Nothing is made before the last step.</source>
            <translation>Un ffeil ar y peiriant hwn. Ni chaiff dim ei greu cyn y cam olaf.</translation>
        </message>
        <message>
            <source>Step {0} of {1}: {2}</source>
            <translation>Cam {0} o {1}: {2}</translation>
        </message>
        <message>
            <source>The advisors</source>
            <translation>Yr ymgynghorwyr</translation>
        </message>
        <message>
            <source>The file: {0}</source>
            <translation>Y ffeil: {0}</translation>
        </message>
        <message>
            <source>The library could not be made.</source>
            <translation>Ni ellid creu’r llyfrgell.</translation>
        </message>
        <message>
            <source>Where recordings are</source>
            <translation>Ble mae’r recordiadau</translation>
        </message>
        <message>
            <source>Where to keep the library</source>
            <translation>Ble i gadw’r llyfrgell</translation>
        </message>
        <message>
            <source>You and your team</source>
            <translation>Chi a’ch tîm</translation>
        </message>
        <message>
            <source>‹ &amp;Back</source>
            <translation>‹ &amp;Yn ôl</translation>
        </message>
    </context>
    <context>
        <name>Pace</name>
        <message>
            <source>all evaluated</source>
            <translation>popeth wedi’i werthuso</translation>
        </message>
        <message>
            <source>{0} expected by today: on pace</source>
            <translation>disgwylid {0} erbyn heddiw: ar y trywydd</translation>
        </message>
        <message>
            <source>{0} expected by today: {1} ahead</source>
            <translation>disgwylid {0} erbyn heddiw: {1} ar y blaen</translation>
        </message>
        <message>
            <source>{0} expected by today: {1} behind</source>
            <translation>disgwylid {0} erbyn heddiw: {1} ar ei hôl hi</translation>
        </message>
    </context>
    <context>
        <name>Pack</name>
        <message>
            <source>One-to-one</source>
            <translation>Cyfarfod un-i-un</translation>
        </message>
    </context>
    <context>
        <name>PackActions</name>
        <message>
            <source>· disputed, not answered yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PackCharts</name>
        <message>
            <source>All sections</source>
            <translation>Pob adran</translation>
        </message>
        <message>
            <source>Dashed: {0}%, the expected score. Dotted: {1}%, above which it exceeds expectations.</source>
            <translation>Toredig: {0}%, y sgôr ddisgwyliedig. Dotiog: {1}%, mae uwchlaw hynny’n rhagori ar y disgwyliadau.</translation>
        </message>
        <message>
            <source>Shaded: the usual range, from the latest 24 months with 3 evaluations or more; what lies inside it is not called a change. Diamond: what chance hardly explains. Hollow: fewer than 5 evaluations, or the running month. Upright lines: 95% interval. Below each month: n.</source>
            <translation>Cysgod: yr ystod arferol, o’r 24 mis diweddaraf â 3 gwerthusiad neu fwy; ni elwir yr hyn sydd o’i mewn yn newid. Diemwnt: yr hyn nad yw siawns prin yn ei egluro. Gwag: llai na 5 gwerthusiad, neu’r mis presennol. Llinellau unionsyth: cyfwng 95%. O dan bob mis: n.</translation>
        </message>
        <message>
            <source>no usual range yet</source>
            <translation>dim ystod arferol eto</translation>
        </message>
        <message>
            <source>usual range {0}</source>
            <translation>ystod arferol {0}</translation>
        </message>
        <message>
            <source>usual {0}</source>
            <translation>arferol {0}</translation>
        </message>
        <message>
            <source>{0} Signals: {1}.</source>
            <translation>{0} Arwyddion: {1}.</translation>
        </message>
    </context>
    <context>
        <name>PackClips</name>
        <message>
            <source>Contact</source>
            <translation>Cyswllt</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Maen prawf</translation>
        </message>
        <message>
            <source>Play from</source>
            <translation>Chwarae o</translation>
        </message>
        <message>
            <source>What to listen for</source>
            <translation>Beth i wrando amdano</translation>
        </message>
        <message>
            <source>read out</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PackHead</name>
        <message>
            <source>Advisor: {0}</source>
            <translation>Ymgynghorydd: {0}</translation>
        </message>
        <message>
            <source>Evaluator: {0}</source>
            <translation>Gwerthuswr: {0}</translation>
        </message>
        <message>
            <source>looks back on {0}</source>
            <translation>yn edrych yn ôl ar {0}</translation>
        </message>
        <message>
            <source>{0} · {1} · page {2} of {3}</source>
            <translation>{0} · {1} · tudalen {2} o {3}</translation>
        </message>
    </context>
    <context>
        <name>PackParts</name>
        <message numerus="yes">
            <source>Figure {0}</source>
            <comment>Figures {0}</comment>
            <translation>
                <numerusform>Ffigur {0}</numerusform>
                <numerusform>Ffigur {0}</numerusform>
                <numerusform>Ffigurau {0}</numerusform>
                <numerusform>Ffigurau {0}</numerusform>
                <numerusform>Ffigurau {0}</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} (continued)</source>
            <translation>{0} (parhad)</translation>
        </message>
    </context>
    <context>
        <name>PackPreview</name>
        <message>
            <source>1 page</source>
            <translation>1 dudalen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cau</translation>
        </message>
        <message>
            <source>Ctrl+P</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+S</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Esc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fit the width (0)</source>
            <translation>Llenwi’r lled (0)</translation>
        </message>
        <message>
            <source>Fit width</source>
            <translation>Llenwi’r lled</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Mwy</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <translation>Mwy (+)</translation>
        </message>
        <message>
            <source>Making the pack …</source>
            <translation>Yn creu’r pecyn …</translation>
        </message>
        <message>
            <source>One-to-one pack</source>
            <translation>Pecyn un-i-un</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print…</source>
            <translation>Argraffu…</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>Cadw PDF…</translation>
        </message>
        <message>
            <source>Save the pack</source>
            <translation>Cadw’r pecyn</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation>Cadwyd fel {path}.</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Llai</translation>
        </message>
        <message>
            <source>Smaller (−)</source>
            <translation>Llai (−)</translation>
        </message>
        <message>
            <source>The pack could not be made.</source>
            <translation>Ni ellid creu’r pecyn.</translation>
        </message>
        <message>
            <source>The pack's pages</source>
            <translation>Tudalennau’r pecyn</translation>
        </message>
        <message>
            <source>{n} pages</source>
            <translation>{n} tudalen</translation>
        </message>
    </context>
    <context>
        <name>PackWords</name>
        <message>
            <source>A contact</source>
            <translation>Cyswllt</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Gofyn</translation>
        </message>
        <message>
            <source>Express</source>
            <translation>Mynegi</translation>
        </message>
        <message>
            <source>Formulate</source>
            <translation>Llunio</translation>
        </message>
        <message>
            <source>Held on {0}, to be written up</source>
            <translation>Cynhaliwyd ar {0}, i’w gofnodi</translation>
        </message>
        <message>
            <source>Held on {0}, written up on {1}</source>
            <translation>Cynhaliwyd ar {0}, cofnodwyd ar {1}</translation>
        </message>
        <message>
            <source>Met in the 90 days before: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No sign yet: chance alone could have made the difference ({0}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No sign yet: there are no marks from before to compare with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of it is silenced.</source>
            <translation>Mae rhan ohono wedi’i thawelu.</translation>
        </message>
        <message>
            <source>Planned for {0}</source>
            <translation>Wedi’i gynllunio ar gyfer {0}</translation>
        </message>
        <message>
            <source>Prepared for {0}</source>
            <translation>Wedi’i baratoi ar gyfer {0}</translation>
        </message>
        <message>
            <source>Summarise</source>
            <translation>Crynhoi</translation>
        </message>
        <message>
            <source>The recording was not found.</source>
            <translation>Ni chanfuwyd y recordiad.</translation>
        </message>
        <message>
            <source>There is no recording.</source>
            <translation>Nid oes recordiad.</translation>
        </message>
        <message>
            <source>Too early to tell: {0} of the {1} marks it takes have been made since.</source>
            <translation>Rhy gynnar i ddweud: gwnaed {0} o’r {1} marc sydd eu hangen ers hynny.</translation>
        </message>
        <message>
            <source>agreed {0}</source>
            <translation>cytunwyd {0}</translation>
        </message>
        <message>
            <source>aimed at {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>buddy: {0}</source>
            <translation>cyfaill: {0}</translation>
        </message>
        <message>
            <source>closed as did not work {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>closed as worked {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>closed {0}</source>
            <translation>caewyd {0}</translation>
        </message>
        <message>
            <source>confidence, support, and when you meet again</source>
            <translation>hyder, cefnogaeth, a phryd y byddwch yn cwrdd eto</translation>
        </message>
        <message>
            <source>done {0}</source>
            <translation>gwnaed {0}</translation>
        </message>
        <message>
            <source>dropped {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>due {0}</source>
            <translation>erbyn {0}</translation>
        </message>
        <message>
            <source>how the advisor sees it</source>
            <translation>sut mae’r ymgynghorydd yn ei gweld hi</translation>
        </message>
        <message>
            <source>no day set</source>
            <translation>dim diwrnod wedi’i osod</translation>
        </message>
        <message>
            <source>no marks</source>
            <translation>dim marciau</translation>
        </message>
        <message>
            <source>overdue since {0}</source>
            <translation>yn hwyr ers {0}</translation>
        </message>
        <message>
            <source>what the contacts and the figures show</source>
            <translation>beth mae’r cysylltiadau a’r ffigurau’n ei ddangos</translation>
        </message>
        <message>
            <source>what to do differently, together</source>
            <translation>beth i’w wneud yn wahanol, gyda’n gilydd</translation>
        </message>
        <message>
            <source>{0:+.0f} to {1:+.0f} percentage points, 95% interval</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of this year’s {1} one-to-ones held and written up</source>
            <translation>{0} o {1} cyfarfod un-i-un eleni wedi’u cynnal a’u cofnodi</translation>
        </message>
        <message>
            <source>{0}% of {1} (95% interval {2:.0f}–{3:.0f}%)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}. Since: counted once it is done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}; since it was done: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>▼ It has slipped since: {0} when it was closed, {1} in the days after. Take it up again?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>✓ Worked: it went up, clear of chance ({0}).</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Packing</name>
        <message>
            <source>A usual range is shown from 8 months with 3 evaluations or more on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All sections</source>
            <translation>Pob adran</translation>
        </message>
        <message>
            <source>An interval is shown from 5 evaluations on, where they are not all the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Below</source>
            <translation>Islaw</translation>
        </message>
        <message>
            <source>Exceeds</source>
            <translation>Yn rhagori</translation>
        </message>
        <message>
            <source>Meets</source>
            <translation>Yn bodloni</translation>
        </message>
        <message>
            <source>No one-to-one is planned yet. Plan one first, then its pack can be made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No routine evaluations in this period, so there are no figures to go by.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One-to-one {0} {1}.pdf</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Period</source>
            <translation>Cyfnod</translation>
        </message>
        <message>
            <source>Signals are what chance hardly explains, in the twelve months drawn below.</source>
            <translation>Arwyddion yw’r hyn nad yw siawns prin yn ei egluro, yn y deuddeg mis isod.</translation>
        </message>
        <message>
            <source>The one-to-one of {0} was called off. Take it up again, or plan another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Twelve months: {0}</source>
            <translation>Deuddeg mis: {0}</translation>
        </message>
        <message>
            <source>none</source>
            <translation>dim</translation>
        </message>
        <message>
            <source>{0}, routine evaluations</source>
            <translation>{0}, gwerthusiadau arferol</translation>
        </message>
    </context>
    <context>
        <name>Panels</name>
        <message>
            <source>A card number seems to be read aloud</source>
            <translation>Mae’n ymddangos bod rhif cerdyn yn cael ei ddarllen yn uchel</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Manylion</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Adborth</translation>
        </message>
        <message>
            <source>Feedback for the advisor</source>
            <translation>Adborth i’r ymgynghorydd</translation>
        </message>
        <message>
            <source>Moments</source>
            <translation>Momentau</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Canlyniad</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Trawsgrifiad</translation>
        </message>
    </context>
    <context>
        <name>PaperSection</name>
        <message>
            <source>A4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept with the library. It holds for feedback sheets, reports, one-to-one packs and sampling certificates that are made from now on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letter</source>
            <translation>Llythyr</translation>
        </message>
        <message>
            <source>Line at the foot</source>
            <translation>Llinell wrth y droed</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Name of the council or service</source>
            <translation>Enw’r cyngor neu’r gwasanaeth</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papur</translation>
        </message>
        <message>
            <source>Paper size</source>
            <translation>Maint y papur</translation>
        </message>
        <message>
            <source>Stands at the foot of every page, for example an address or a department.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stands at the top of every paper’s first page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stands beside the name. A PNG or SVG picture; a large one is brought down to what is printed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The size of every PDF and of what is printed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation>dim</translation>
        </message>
    </context>
    <context>
        <name>PaperView</name>
        <message>
            <source>Page {n} of {of}</source>
            <translation>Tudalen {n} o {of}</translation>
        </message>
        <message>
            <source>The report's pages</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Part</name>
        <message>
            <source>This failed because of a mistake in the program.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PatternDialog</name>
        <message>
            <source>&amp;Name of the pattern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Sample name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advisor’s name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Click a part of the name first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customer’s number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date and time together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Extension</source>
            <translation>Estyniad</translation>
        </message>
        <message>
            <source>How are the files named?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Incoming or outgoing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log-in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing said yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Our telephone system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please give the pattern a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Queue</source>
            <translation>Ciw</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Cyfeirnod</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Gwasanaeth</translation>
        </message>
        <message>
            <source>Something else that varies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the name of one recording. Click a part of it, several for a date in pieces, and say what it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is what it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clicked parts are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use this pattern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the clicked parts are</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PatternFile</name>
        <message>
            <source>format must be {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” does not fit its own sample</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Patterns</name>
        <message>
            <source>A pattern needs one part at least.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing stands between {0} and {1} to tell them apart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Point at one part of the name at least: its date, an extension, a reference.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say how the {0} is written, with YYYY, YY, MM, Mon, DD, hh, mm and ss: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sample itself cannot be read like this. Point at whole numbers and words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no form called “{0}” for {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no part called “{0}”; there are: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many parts of this name hold the sign that stands after them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two parts lie over one another, or one is not in the name. Point at each once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>date with a time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not a {1} that can be read. Point at all of it, and no more.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PcmPlayer</name>
        <message>
            <source>The sound device could not be started ({0}). Check it, then play again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>A name is needed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is already an advisor called {0}. Add a second name or a number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is already an evaluator called {0}. Add a second name or a number.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PeoplePart</name>
        <message>
            <source>An import asks once whose an extension or a log-in is. What was answered stands here then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As it is written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By these an import knows the advisor. A change holds for imports to come; what is in the list stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an advisor…</source>
            <translation>Dewis ymgynghorydd…</translation>
        </message>
        <message>
            <source>Extension</source>
            <translation>Estyniad</translation>
        </message>
        <message>
            <source>Extensions and log-ins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import recordings…</source>
            <translation>Mewnforio recordiadau…</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log-in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation>Enw</translation>
        </message>
        <message>
            <source>Nobody's extension is known yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody's: a queue, a fax</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chosen ones are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next import asks again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose the chosen ones are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody's</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Period</name>
        <message>
            <source>Any time</source>
            <translation>Unrhyw bryd</translation>
        </message>
        <message>
            <source>Last 3 months</source>
            <translation>Y 3 mis diwethaf</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Y 7 diwrnod diwethaf</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Eleni</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heddiw</translation>
        </message>
        <message>
            <source>from {0}</source>
            <translation>o {0}</translation>
        </message>
        <message>
            <source>until {0}</source>
            <translation>hyd at {0}</translation>
        </message>
    </context>
    <context>
        <name>PeriodDialog</name>
        <message>
            <source>&amp;From</source>
            <translation>&amp;O</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;Hyd at</translation>
        </message>
        <message>
            <source>Choose days</source>
            <translation>Dewis dyddiau</translation>
        </message>
        <message>
            <source>Show these days</source>
            <translation>Dangos y dyddiau hyn</translation>
        </message>
        <message>
            <source>The last day is before the first: choose a later one.</source>
            <translation>Mae’r diwrnod olaf cyn y cyntaf: dewiswch un diweddarach.</translation>
        </message>
    </context>
    <context>
        <name>PhraseBar</name>
        <message>
            <source>Clear</source>
            <translation>Clirio</translation>
        </message>
        <message>
            <source>Keep as a moment (Q)</source>
            <translation>Cadw fel moment (Q)</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>a network folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a network folder ({0})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a synchronised folder ({0})</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlacesDialog</name>
        <message>
            <source>Close</source>
            <translation>Cau</translation>
        </message>
        <message>
            <source>Extensions and log-ins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File names and call lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recordings’ folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Watched folders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where recordings are</source>
            <translation>Ble mae’r recordiadau</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source> s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Drawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Of each advisor, a month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A part each week, as recordings come in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All at one time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At any time; or such as 9-12, 13-17</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Channels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In force &amp;from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Method</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New for so many &amp;months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No notice of monitoring is on record for {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of each &amp;new starter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only in these ho&amp;urs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;hortest call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hours “{0}” are not understood. Write them like 9-12, 13-17.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan of the sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What a stratified draw is shared out over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was drawn before stays as it was drawn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shared out over {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlanForPackDialog</name>
        <message>
            <source>&amp;On</source>
            <translation>&amp;Ar</translation>
        </message>
        <message>
            <source>No one-to-one is planned or was held this quarter. Planned for this day, it is prepared from the evaluations at once, and its pack is made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One-to-one pack for {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pack of the last, {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan and make the pack</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlanOneToOneDialog</name>
        <message>
            <source>&amp;Looks back on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;On</source>
            <translation>&amp;Ar</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Newid</translation>
        </message>
        <message>
            <source>Last quarter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One-to-one with {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Six months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last three months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This quarter</source>
            <translation>Y chwarter hwn</translation>
        </message>
        <message>
            <source>Twelve months</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlayButton</name>
        <message>
            <source>Pause</source>
            <translation>Oedi</translation>
        </message>
        <message>
            <source>Pause (Space)</source>
            <translation>Oedi (Space)</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Chwarae</translation>
        </message>
        <message>
            <source>Play (Space)</source>
            <translation>Chwarae (Space)</translation>
        </message>
    </context>
    <context>
        <name>Playback</name>
        <message>
            <source>End of the recording</source>
            <translation>Diwedd y recordiad</translation>
        </message>
        <message>
            <source>No sound device: it can be seen but not heard</source>
            <translation>Dim dyfais sain: gellir ei weld ond nid ei glywed</translation>
        </message>
        <message>
            <source>Opening the recording …</source>
            <translation>Yn agor y recordiad …</translation>
        </message>
        <message>
            <source>Reading the recording: {percent}%</source>
            <translation>Yn darllen y recordiad: {percent}%</translation>
        </message>
        <message>
            <source>The recording could not be read.</source>
            <translation>Ni ellid darllen y recordiad.</translation>
        </message>
        <message>
            <source>The recording is cut off: it ends before its stated length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recording is not where it was: {path}</source>
            <translation>Nid yw’r recordiad lle’r oedd: {path}</translation>
        </message>
        <message>
            <source>The sound device has gone, so playing was paused. Plug it in or choose another in the system’s settings, then play on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for the recording to be read …</source>
            <translation>Yn aros i’r recordiad gael ei ddarllen …</translation>
        </message>
    </context>
    <context>
        <name>Player</name>
        <message>
            <source>The built-in engine plays, as chosen in the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The built-in engine plays: {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Policy</name>
        <message>
            <source> (line {0})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your organisation’s settings are not followed. {0} Please tell IT.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a number from 0 to 400</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a number from 0.5 to 2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a number from 80 to 200</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>true or false</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} could not be read: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} holds no settings of Fair Hearing: “{1}” is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is larger than any file of settings ({1} MB).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not valid JSON{1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} was written by a newer Fair Hearing. Update this one, then take it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: “machine” and “library” must hold settings between curly brackets.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: “{1}” is not known; settings stand under “machine” or “library”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“auto”, “vlc” or “builtin”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“by” must be a name of up to {0} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“en”, “cy” or “system”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“page” or “list”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“system”, “light”, “dark”, “contrast-light” or “contrast-dark”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is no setting of a machine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” must be {1}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>No printer is set up on this computer. Save a PDF instead, or add a printer in the system’s settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>Anfonwyd at yr argraffydd.</translation>
        </message>
        <message>
            <source>The printer did not take it. Look whether it is on, or choose another.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Probe</name>
        <message>
            <source>{0} cannot be read ({1}). Check the drive, or copy the file to this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} carries no header, so nothing in it says how it is coded. Say which coding the phone system uses; {1} at {2} samples a second is likely.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} could not be read to its end. Copy it to this computer and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} has a header but no sound after it. The recorder wrote nothing; export the call again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is a folder. Choose a recording inside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is empty. The recorder wrote nothing; export the call again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is longer than a day. Cut it into single calls.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not GSM 06.10. Choose another coding.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not a file. Choose where the recording is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} may not be read by you. Ask whoever keeps the recordings for access.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} says it has {1} channels, which no recorder writes: it is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} says it has {1} samples a second, which no recorder writes: it is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} was not found. It may have been moved or renamed. Choose where the recording is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: {1} samples a second on {2} channels cannot be. Choose another coding.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProgressReading</name>
        <message>
            <source>Evaluations for coaching are kept out of all figures.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Purpose</name>
        <message>
            <source>Calibration</source>
            <translation>Graddnodi</translation>
        </message>
        <message>
            <source>Coaching</source>
            <translation>Hyfforddi</translation>
        </message>
        <message>
            <source>Routine</source>
            <translation>Arferol</translation>
        </message>
        <message>
            <source>Spot check</source>
            <translation>Hapwiriad</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copïo</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Gludo</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Ailwneud</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Dadwneud</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>&amp;Torri</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Dileu</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Dewis Popeth</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>&amp;No</source>
            <translation>&amp;Na</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;Iawn</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Gosod</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Canslo</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cau</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Gwaredu</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Cymorth</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>Iawn</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Agor</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Ailosod</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Cadw</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copïo</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Gludo</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Ailwneud</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Dadwneud</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>&amp;Torri</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Dileu</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Dewis Popeth</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source> (likely)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the library to this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Libraries (*.fairhearing)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody's: a queue, a fax</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not said yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a library</source>
            <translation>Agor llyfrgell</translation>
        </message>
        <message>
            <source>Open a recording</source>
            <translation>Agor recordiad</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose are these? It is asked once and remembered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose is {0}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} · one recording</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} · {1} recordings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RatingImport</name>
        <message>
            <source>no day, and no contact has the reference “{0}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} has not come yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Ratings</name>
        <message>
            <source>neither a day nor a reference stands in this row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no rating stands in this row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not on the {1} scale of {2} to {3}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RawFormatFields</name>
        <message>
            <source>A-law</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C&amp;hannels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Co&amp;ding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>G.722</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GSM 06.10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Samp&amp;les a second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one channel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>two channels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>µ-law</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source> or was changed while it was copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one channel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>two channels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} channels</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReadingBar</name>
        <message>
            <source>Copy to this computer…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open to read: look, print and export as you like; nothing can be marked or changed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReasonDialog</name>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Rheswm</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one, or say it in your own words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please say why; the reason stands on the certificate.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>No avoidable contact in these months.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No reason given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why contacts were avoidable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: {1} contacts, {2} of all</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReasonsDialog</name>
        <message>
            <source>Add</source>
            <translation>Ychwanegu</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the new reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offer again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press F2 to rename a reason. One that is retired stays with the contacts that have it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reasons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retire</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why contacts were avoidable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}, retired</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Recorded</name>
        <message>
            <source>The record of this library ends at row {0}, so this number (row {1}) comes from another library or from a newer copy of this one.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Recording</name>
        <message>
            <source>{0} cannot be opened: there is no folder for temporary files to be written in ({1}). Make room on this computer’s own disk, then open it again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecordingAnalysis</name>
        <message>
            <source>What was found in the recording could not be kept.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecordingCard</name>
        <message>
            <source>Choose where it is now …</source>
            <translation>Dewis ble mae nawr …</translation>
        </message>
        <message>
            <source>This contact has no recording: mark it from what was written or seen.</source>
            <translation>Nid oes recordiad i’r cyswllt hwn: marciwch ef o’r hyn a ysgrifennwyd neu a welwyd.</translation>
        </message>
        <message>
            <source>Where is the recording now?</source>
            <translation>Ble mae’r recordiad nawr?</translation>
        </message>
    </context>
    <context>
        <name>RecordingsSection</name>
        <message>
            <source>How your telephone system records two channels. It holds for recordings nobody says otherwise of.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept with the library: the same for everybody who opens it.</source>
            <translation>Cedwir gyda’r llyfrgell: yr un fath i bawb sy’n ei hagor.</translation>
        </message>
        <message>
            <source>Recordings</source>
            <translation>Recordiadau</translation>
        </message>
        <message>
            <source>Recordings are found by the rest of their path in {0}. Usual: no folder is chosen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recordings are known by their whole path. Usual: no folder is chosen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The advisor is on</source>
            <translation>Mae’r ymgynghorydd ar</translation>
        </message>
        <message>
            <source>Watched folders, the folder recordings are found by, whose an extension or a log-in is, and what was once said of file names and call lists.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where recordings are…</source>
            <translation>Ble mae’r recordiadau…</translation>
        </message>
        <message>
            <source>left channel</source>
            <translation>sianel chwith</translation>
        </message>
        <message>
            <source>the left channel</source>
            <translation>y sianel chwith</translation>
        </message>
        <message>
            <source>the right channel</source>
            <translation>y sianel dde</translation>
        </message>
    </context>
    <context>
        <name>RecordingsStep</name>
        <message>
            <source>&amp;Choose…</source>
            <translation>&amp;Dewis…</translation>
        </message>
        <message>
            <source>Choose the folder of the recordings</source>
            <translation>Dewis ffolder y recordiadau</translation>
        </message>
        <message>
            <source>Folder of the recordings</source>
            <translation>Ffolder y recordiadau</translation>
        </message>
        <message>
            <source>No folder: recordings are dropped on the window</source>
            <translation>Dim ffolder: gollyngir recordiadau ar y ffenestr</translation>
        </message>
        <message>
            <source>The &amp;folder your recordings come into</source>
            <translation>Y &amp;ffolder lle daw eich recordiadau</translation>
        </message>
        <message>
            <source>The folder your recordings come into</source>
            <translation>Y ffolder lle daw eich recordiadau</translation>
        </message>
        <message>
            <source>There is no folder {0}. Choose it, or leave the line empty and say it later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is complete there and not in the library yet is offered to you; nothing comes in by itself, and no recording is moved or changed.</source>
            <translation>Cynigir i chi yr hyn sy’n gyflawn yno ac nad yw yn y llyfrgell eto; ni ddaw dim i mewn ohono’i hun, ac ni symudir na newid unrhyw recordiad.</translation>
        </message>
        <message>
            <source>You can leave this out and say it later: File ▸ Where recordings are…</source>
            <translation>Gallwch hepgor hyn a’i ddweud yn nes ymlaen: Ffeil ▸ Ble mae’r recordiadau…</translation>
        </message>
    </context>
    <context>
        <name>Recounting</name>
        <message>
            <source>evaluation {0}: {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its marks are not those in the record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its totals are not what its marks come to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the record does not say that it was finalised</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Refused</name>
        <message>
            <source>The user “{1}” has “{0}” open on this computer, and one person at a time works in a library. Ask them to close it. You may look at it meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is open in another window of yours that does not answer. Close that window or log out and in again. You may look at it meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is open on the computer “{1}”, and one person at a time works in a library. Ask for it to be closed there; if that computer is switched off, delete “{2}” beside the library. You may look at it meanwhile.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RefusedLibrary</name>
        <message>
            <source>Copy to this computer…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open to read</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RelinkingDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Canslo</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cau</translation>
        </message>
        <message>
            <source>Find moved recordings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking through {0}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No recording is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress</source>
            <translation>Cynnydd</translation>
        </message>
        <message>
            <source>The search stopped because of a mistake in the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} are still missing: look in another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} recordings were found again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Remembering</name>
        <message>
            <source>A name is needed here.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Nothing in this period.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReportCharts</name>
        <message>
            <source>Dashed line: {0}%, the expected score. Bars: 95% interval, where there are 5 evaluations or more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Diamond: a signal, what chance hardly explains.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hollow: fewer than 5 evaluations, or the running month.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shaded: the usual range about its mean.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{0}: of {1} evaluation {2} below, {3} meet and {4} exceed expectations</source>
            <comment>{0}: of {1} evaluations {2} below, {3} meet and {4} exceed expectations</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>▼ Does not meet   ✓ Meets   ★ Exceeds expectations; share of the evaluations</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReportChoice</name>
        <message>
            <source>Advisor</source>
            <translation>Ymgynghorydd</translation>
        </message>
        <message>
            <source>All teams</source>
            <translation>Pob tîm</translation>
        </message>
        <message>
            <source>First month</source>
            <translation>Mis cyntaf</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Mis olaf</translation>
        </message>
        <message>
            <source>Measures against target</source>
            <translation>Mesurau yn erbyn targed</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mis</translation>
        </message>
        <message>
            <source>One-to-ones and actions</source>
            <translation>Cyfarfodydd un-i-un a chamau</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Chwarter</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Adroddiad</translation>
        </message>
        <message>
            <source>Sampling coverage</source>
            <translation>Cwmpas samplu</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Tîm</translation>
        </message>
        <message>
            <source>Team, a month</source>
            <translation>Tîm, mis</translation>
        </message>
        <message>
            <source>Team, a quarter</source>
            <translation>Tîm, chwarter</translation>
        </message>
        <message>
            <source>to</source>
            <translation>hyd at</translation>
        </message>
    </context>
    <context>
        <name>ReportCoaching</name>
        <message>
            <source>Actions</source>
            <translation>Camau gweithredu</translation>
        </message>
        <message>
            <source>Actions against target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actions and one-to-ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actions by advisor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreed, due and closed in the period; how they stand today. Dropped ones are not due.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All {1:,} advisors had all of theirs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Appraisals, on time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before and after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meetings</source>
            <translation>Cyfarfodydd</translation>
        </message>
        <message>
            <source>Meetings of the register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No action of this period is aimed at a criterion.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No action was agreed, due or closed in this period.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No action was open in this period.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No one-to-one in this period.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No one-to-one was due: none had been kept in this library yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One-to-ones</source>
            <translation>Un-i-un</translation>
        </message>
        <message>
            <source>One-to-ones and meetings against target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One-to-ones by advisor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Target: 100%, one a quarter for each advisor, held and written up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Target: 100%. Nothing is due before the register was begun.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Team meetings, one a month for each team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The criterion's share met over the {0} days before it was agreed, and since it was done until today. Too early until there are {1} marks since; worked where the Newcombe 95% interval of the difference lies above 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The spreadsheet and the CSV name everybody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Together</source>
            <translation>Gyda’i gilydd</translation>
        </message>
        <message>
            <source>What the marks say of the actions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0:,} of {1:,} advisors had all of theirs; of the {2:,} others {3} are named here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0:,} of {1:,} advisors had all of theirs; the others are named here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0:,} of {1:,} one-to-ones due were held and written up.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReportCoverage</name>
        <message>
            <source> by {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advisors {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advisors, {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By {0}, {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coverage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evaluated: those of the sample, which spot checks are outside of. Without a draw the quotas are the plan's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything that was due could be drawn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Heard by channel and service, what was heard least first, {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Heard {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No advisor was at work in this month.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No contact of this month could be drawn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No sample was drawn for {0}; the quotas are those of the plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not met {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not met, {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was drawn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan and achieved by month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sample {0} (seed {1}) was abandoned{2}: {3}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sample {0}: {1}, seed {2}, in {3}. Its certificate tells everything needed to draw it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strata {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Together</source>
            <translation>Gyda’i gilydd</translation>
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one draw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} (new starter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} tranches</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReportFiles</name>
        <message>
            <source>Nothing may be written in {0}. Choose another place for “{1}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder {0} is not there any more, so “{1}” could not be written. Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no room left in {0} for “{1}”. Make room, or choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} ends in none of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” could not be written in {1} ({2}). Choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” may not be replaced in {1}: it may be open in another program. Close it there.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReportMeasures</name>
        <message>
            <source>Average</source>
            <translation>Cymedrol</translation>
        </message>
        <message>
            <source>Avoidable</source>
            <translation>Gellid ei osgoi</translation>
        </message>
        <message>
            <source>Avoidable contact</source>
            <translation>Cyswllt y gellid ei osgoi</translation>
        </message>
        <message>
            <source>Avoidable contact by reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Avoidable contact is to be at most its target, all else at least. Met or not met is said only where the whole interval lies on one side of the target. Calls answered counts all calls and has no interval.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls answered</source>
            <translation>Galwadau a atebwyd</translation>
        </message>
        <message>
            <source>Calls by week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customer effort, mean of 1 to 7</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customer satisfaction, 4 or 5 of 5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customer satisfaction, mean of 1 to 5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customers' ratings against target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicate records found in the system check: {0:,} in {1:,} contacts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good</source>
            <translation>Da</translation>
        </message>
        <message>
            <source>GovMetric good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Half of {0:,} customers waited {1} or less.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measures</source>
            <translation>Mesurau</translation>
        </message>
        <message>
            <source>Measures against target</source>
            <translation>Mesurau yn erbyn targed</translation>
        </message>
        <message>
            <source>Net promoter score</source>
            <translation>Sgôr hyrwyddwyr net</translation>
        </message>
        <message>
            <source>Net promoter score against target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Net promoter score, −100 to 100</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No contact was marked avoidable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No reason given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is known of this period: whether contacts were resolved is answered when they are evaluated, customers' ratings and weekly calls are imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Poor</source>
            <translation>Gwael</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Records found right</source>
            <translation>Cofnodion cywir</translation>
        </message>
        <message>
            <source>Resolved at first contact</source>
            <translation>Datryswyd ar y cyswllt cyntaf</translation>
        </message>
        <message>
            <source>Shares against target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Together</source>
            <translation>Gyda’i gilydd</translation>
        </message>
        <message>
            <source>Waited no longer than {within}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weeks</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReportParts</name>
        <message>
            <source>Advisors</source>
            <translation>Ymgynghorwyr</translation>
        </message>
        <message>
            <source>Advisors by name</source>
            <translation>Ymgynghorwyr yn ôl enw</translation>
        </message>
        <message>
            <source>Bands</source>
            <translation>Bandiau</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>Meini prawf</translation>
        </message>
        <message>
            <source>Evaluations by band</source>
            <translation>Gwerthusiadau fesul band</translation>
        </message>
        <message>
            <source>Figure of a line: FH-A(No.)-{0}-{1}-S0-R{2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How often each criterion was met</source>
            <translation>Pa mor aml y cyflawnwyd pob maen prawf</translation>
        </message>
        <message>
            <source>Listed by name. Where two intervals overlap, the difference may be chance: this is no ranking.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Months</source>
            <translation>Misoedd</translation>
        </message>
        <message>
            <source>No advisor was at work in this period.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No interval is given below 5 evaluations, or where all have the same score.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No routine evaluation of this period is finalised.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No spot check in this period.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score by month, to {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scores</source>
            <translation>Sgorau</translation>
        </message>
        <message>
            <source>Scores by month</source>
            <translation>Sgorau fesul mis</translation>
        </message>
        <message>
            <source>Scores by section</source>
            <translation>Sgorau fesul adran</translation>
        </message>
        <message>
            <source>Share of the evaluations in each band</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spot checks</source>
            <translation>Hapwiriadau</translation>
        </message>
        <message>
            <source>Spot checks are chosen by hand: they are in no other figure of this report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spot checks by advisor</source>
            <translation>Hapwiriadau fesul ymgynghorydd</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Gyda’i gilydd</translation>
        </message>
        <message>
            <source>Usual range {0} to {1}, mean {2}, from {3} months ({4}); what is inside is not called a change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not enough evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0:,} advisors at work in the period have no evaluation; the spreadsheet and the CSV name them too.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{0:,} calibration evaluation</source>
            <comment>{0:,} calibration evaluations</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{0:,} coaching evaluation</source>
            <comment>{0:,} coaching evaluations</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{0:,} routine evaluation</source>
            <comment>{0:,} routine evaluations</comment>
            <translation>
                <numerusform>{0:,} gwerthusiad arferol</numerusform>
                <numerusform>{0:,} gwerthusiad arferol</numerusform>
                <numerusform>{0:,} gwerthusiad arferol</numerusform>
                <numerusform>{0:,} gwerthusiad arferol</numerusform>
                <numerusform>{0:,} gwerthusiad arferol</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0:,} spot check</source>
            <comment>{0:,} spot checks</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{0} No signals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} Nobody is called below expectations on fewer than {1} evaluations, or where the interval reaches {2}%.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} Signals: {1}.</source>
            <translation>{0} Arwyddion: {1}.</translation>
        </message>
        <message>
            <source>{0} to {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}; apart from them {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>▼ Below</source>
            <translation>▼ Islaw</translation>
        </message>
        <message>
            <source>★ Exceeds</source>
            <translation>★ Yn rhagori</translation>
        </message>
        <message>
            <source>✓ Meets</source>
            <translation>✓ Yn bodloni</translation>
        </message>
    </context>
    <context>
        <name>ReportPdf</name>
        <message>
            <source>Made {0}</source>
            <translation>Gwnaed {0}</translation>
        </message>
        <message>
            <source>{0} · page {1} of {2}</source>
            <translation>{0} · tudalen {1} o {2}</translation>
        </message>
    </context>
    <context>
        <name>ReportSections</name>
        <message>
            <source> (95% interval {0:.0f}–{1:.0f}%)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advisors</source>
            <translation>Ymgynghorwyr</translation>
        </message>
        <message>
            <source>Bands</source>
            <translation>Bandiau</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>Meini prawf</translation>
        </message>
        <message>
            <source>Evaluations</source>
            <translation>Gwerthusiadau</translation>
        </message>
        <message>
            <source>Evaluations counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evaluations in no figure of this report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Month before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No routine evaluation of a contact in this period is finalised yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Period before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quarter before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scores</source>
            <translation>Sgorau</translation>
        </message>
        <message>
            <source>Spot checks</source>
            <translation>Hapwiriadau</translation>
        </message>
        <message>
            <source>{0}, revision {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: below {1}%, but there is not enough evidence to say so of a person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: {1} does not meet expectations.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: {1} exceeds expectations.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: {1} meets expectations.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{0}{1} of the points covered over {2:,} evaluation</source>
            <comment>{0}{1} of the points covered over {2:,} evaluations</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>ReportTable</name>
        <message numerus="yes">
            <source>Figure {0}</source>
            <comment>Figures {0}</comment>
            <translation>
                <numerusform>Ffigur {0}</numerusform>
                <numerusform>Ffigur {0}</numerusform>
                <numerusform>Ffigurau {0}</numerusform>
                <numerusform>Ffigurau {0}</numerusform>
                <numerusform>Ffigurau {0}</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} (continued)</source>
            <translation>{0} (parhad)</translation>
        </message>
        <message>
            <source>{0} with, for the star, line by line: {1}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Reporting</name>
        <message>
            <source>Exceeds expectations needs more than {edge}% of what was demonstrated, and half of all criteria demonstrated; {missing} had no opportunity.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}, version {1}</source>
            <translation>{0}, fersiwn {1}</translation>
        </message>
    </context>
    <context>
        <name>ReportsPage</name>
        <message>
            <source>&amp;CSV…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Spreadsheet (Excel)…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 page</source>
            <translation>1 dudalen</translation>
        </message>
        <message>
            <source>All sheets…</source>
            <translation>Pob taflen…</translation>
        </message>
        <message>
            <source>CSV, all tables in one file (*.csv);;CSV, a file for each table (*.zip)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+P</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+S</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Excel, CSV ▾</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fit the width (0)</source>
            <translation>Llenwi’r lled (0)</translation>
        </message>
        <message>
            <source>Fit width</source>
            <translation>Llenwi’r lled</translation>
        </message>
        <message>
            <source>Go to the contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger</source>
            <translation>Mwy</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <translation>Mwy (+)</translation>
        </message>
        <message>
            <source>Making the report …</source>
            <translation>Yn creu’r adroddiad …</translation>
        </message>
        <message>
            <source>Nothing can be reported yet</source>
            <translation>Ni ellir adrodd ar ddim eto</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print…</source>
            <translation>Argraffu…</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Adroddiadau</translation>
        </message>
        <message>
            <source>Reports are made of finalised evaluations. Mark a contact and finalise it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>Cadw PDF…</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Cadw’r adroddiad</translation>
        </message>
        <message>
            <source>Save the same figures as a spreadsheet or as plain text tables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation>Cadwyd fel {path}.</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Llai</translation>
        </message>
        <message>
            <source>Smaller (−)</source>
            <translation>Llai (−)</translation>
        </message>
        <message>
            <source>The report could not be made.</source>
            <translation>Ni ellid creu’r adroddiad.</translation>
        </message>
        <message>
            <source>Write everybody's feedback sheets of a month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} pages</source>
            <translation>{n} tudalen</translation>
        </message>
    </context>
    <context>
        <name>RetentionSection</name>
        <message>
            <source>How long recordings and evaluations are kept</source>
            <translation>Am ba hyd y cedwir recordiadau a gwerthusiadau</translation>
        </message>
        <message>
            <source>Kept with the library. Fair Hearing prints these words and deletes nothing by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retention</source>
            <translation>Cadw data</translation>
        </message>
        <message>
            <source>Stands in the small print of feedback sheets, reports and packs, so that advisors know it too. Up to {0} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Revising</name>
        <message>
            <source>It was revised on {0} already. Open revision {1} and revise that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why it is revised: the reason stays with it.</source>
            <translation>Dywedwch pam y caiff ei ddiwygio: mae’r rheswm yn aros gydag ef.</translation>
        </message>
        <message>
            <source>This evaluation has been disputed, and that may never lower it. {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} began to revise this evaluation on {1}. Finalise or discard that revision first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RootPart</name>
        <message>
            <source>Choose the folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do that</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every recording stays where it is and is known by its whole path from now on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In which folder are the recordings?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Know all by their whole path</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No file is moved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No folder is chosen: every recording is known by its whole path.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No recording of this library lies in it yet; those that come will.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress</source>
            <translation>Cynnydd</translation>
        </message>
        <message>
            <source>Recordings inside this folder are known by the rest of their path. When the folder moves, to another drive or server, choose it again here and all of them are found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder is not there now. Check the drive or the network, or choose where it is now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use this folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} are found neither there nor where they were.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} lie elsewhere: they stay and go by their whole path.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1} recordings lie in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} recordings in the library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} recordings lie in it and go by the rest of their path.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} were found there, at the same place as before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}:</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RulesEditor</name>
        <message>
            <source>Complaints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave something out…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove this rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What a rule looks at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What a rule looks for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it is left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words in it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sample</name>
        <message>
            <source> and </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>({0} of new starters)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each advisor's number is shared out in proportion first, then drawn at random within each share.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each contact of an advisor is as likely to be drawn as any other, like names from a hat.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every so many contacts of each advisor are taken, from a random start, so they spread over the month.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Simple random</source>
            <translation>Hapsamplu syml</translation>
        </message>
        <message>
            <source>Stratified</source>
            <translation>Haenedig</translation>
        </message>
        <message>
            <source>Systematic</source>
            <translation>Systematig</translation>
        </message>
        <message>
            <source>a part each week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all at one time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all channels</source>
            <translation>pob sianel</translation>
        </message>
        <message>
            <source>channels</source>
            <translation>sianeli</translation>
        </message>
        <message>
            <source>hours of the day</source>
            <translation>oriau’r dydd</translation>
        </message>
        <message>
            <source>only {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>services</source>
            <translation>gwasanaethau</translation>
        </message>
        <message>
            <source>{0} and {1} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of each advisor</source>
            <translation>{0} o bob ymgynghorydd</translation>
        </message>
        <message>
            <source>{0} or longer</source>
            <translation>{0} neu hwy</translation>
        </message>
        <message>
            <source>{0} over {1}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SampleExcluding</name>
        <message>
            <source>About</source>
            <translation>Ynghylch</translation>
        </message>
        <message>
            <source>Advisor</source>
            <translation>Ymgynghorydd</translation>
        </message>
        <message>
            <source>Excluded by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation>Pryd</translation>
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SampleMonth</name>
        <message>
            <source>Abandon</source>
            <translation>Gadael</translation>
        </message>
        <message>
            <source>Abandon this draw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By the plan: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the plan…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draw the sample</source>
            <translation>Tynnu’r sampl</translation>
        </message>
        <message>
            <source>Drawn before all recordings had come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exclude it from sampling (Del)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exclude…</source>
            <translation>Eithrio…</translation>
        </message>
        <message>
            <source>Its queue goes away; the draw itself is kept and shown on every certificate of the month, with your name and the reason. Evaluations already made stay. It cannot be taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make advisors known first: a sample is drawn from each advisor's contacts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No conversation took place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No interaction of {0} can be drawn by it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No notice of monitoring is on record for {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No sample is drawn for {0}</source>
            <translation>Nid oes sampl wedi’i thynnu ar gyfer {0}</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace…</source>
            <translation>Disodli…</translation>
        </message>
        <message>
            <source>Sampling certificate {0}-{1}.pdf</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken out. Nothing is left to draw in its place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate is saved as {0}, and as {1} for checking.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The contact is part of a complaint or an appeal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan was wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The queue is empty until the next part is drawn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recording cannot be played</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sample</source>
            <translation>Y sampl</translation>
        </message>
        <message>
            <source>Wrong advisor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} in the queue, {1} to evaluate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} interactions of the month can be drawn from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}'s is taken out of the sample and the next by the same method takes its place. Both stay on the certificate; it cannot be taken back.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SamplePage</name>
        <message>
            <source>Evaluate the next ⏎</source>
            <translation>Gwerthuso’r nesaf ⏎</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mis</translation>
        </message>
        <message>
            <source>Not heard</source>
            <translation>Heb ei glywed</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Hysbysiadau</translation>
        </message>
        <message>
            <source>Parts of the page</source>
            <translation>Rhannau’r dudalen</translation>
        </message>
        <message>
            <source>Plan…</source>
            <translation>Cynllun…</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Ciw</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Sampl</translation>
        </message>
        <message>
            <source>{0} of {1} evaluated</source>
            <translation>{0} o {1} wedi’u gwerthuso</translation>
        </message>
    </context>
    <context>
        <name>SampleQueue</name>
        <message>
            <source>Advisor</source>
            <translation>Ymgynghorydd</translation>
        </message>
        <message>
            <source>Advisor's</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Channel</source>
            <translation>Sianel</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Drafft</translation>
        </message>
        <message>
            <source>Evaluate</source>
            <translation>Gwerthuso</translation>
        </message>
        <message>
            <source>Evaluated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In place of another</source>
            <translation>Yn lle un arall</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Hyd</translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resume</source>
            <translation>Ailddechrau</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Gwasanaeth</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Cyflwr</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Pwnc</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Pryd</translation>
        </message>
        <message>
            <source>draft of {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in place of another, to evaluate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to evaluate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} o {1}</translation>
        </message>
    </context>
    <context>
        <name>SampleSide</name>
        <message>
            <source> Seed {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A draw was abandoned on {0}: {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Abandon this draw…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>And {0} more on the certificate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draw the next part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a notice…</source>
            <translation>Cofnodi hysbysiad…</translation>
        </message>
        <message>
            <source>Everything the plan wants is drawn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No notice of monitoring is on record for {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not in the sample</source>
            <translation>Nid yn y sampl</translation>
        </message>
        <message>
            <source>Save certificate…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next part can be drawn on {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next part is due to be drawn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} excluded by hand…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} o {1}</translation>
        </message>
        <message>
            <source>{0} of {1} evaluated</source>
            <translation>{0} o {1} wedi’u gwerthuso</translation>
        </message>
        <message>
            <source>{0} sample</source>
            <translation>sampl {0}</translation>
        </message>
        <message>
            <source>{0} spot checks outside the sample.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} · new</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sampling</name>
        <message>
            <source>A seed is a whole number from 0 to {0:,}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SamplingCertificate</name>
        <message>
            <source>and {0:,} more in the JSON file</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SamplingCheck</name>
        <message>
            <source>An interaction stands in its frame more than once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was drawn by version {0} of the method, which is not known here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its own frame and seed draw another sample: {0} drawn that it does not name, {1} named that are not drawn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its quotas are not those of its plan: it was changed after it was issued.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library's queue has what was not drawn: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library's queue lacks what the certificate names: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>interaction {0}</source>
            <comment>interactions {0}</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>interactions {0} and {1} more</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SamplingDrawing</name>
        <message>
            <source> since the last tranche</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By the plan nothing is due yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is due yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why the interaction is replaced; the reason is printed on the certificate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why the sample is abandoned; the reason is kept with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no interaction of {0} to draw from{1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This interaction has been evaluated; what was heard stays in the sample.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This interaction is in no sample that is in use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This interaction was replaced before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This sample was abandoned before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} has not begun; there is nothing to draw from yet.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SamplingExcluding</name>
        <message>
            <source>This interaction is in the library no longer.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SamplingJson</name>
        <message>
            <source>{0} is not a sampling certificate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not a whole sampling certificate ({1}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} was changed after it was issued: its {1} does not fit the rest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} was written by a newer version of Fair Hearing; verify it with that one.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SamplingPlan</name>
        <message>
            <source>A quota is a whole number from 0 to 1,000.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A rule that leaves interactions out needs what it looks for, and a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advisors count as new starters for 0 to 60 months.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose at least one channel to draw from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hours {0} overlap others, are out of order, or end before they begin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shortest length is between nothing and a day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a plan for sampling ({0}).</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SamplingReading</name>
        <message>
            <source>There is no sample {0} in this library.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SamplingWords</name>
        <message>
            <source>Somebody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: none of {1} by “{2}” is in the sample, its share comes to less than one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: none of {1} by “{2}” is in the sample.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: {1} of {2} could not be drawn, there was nothing to draw from.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{0}: {1} of {2} could not be drawn, there was only one interaction to draw from.</source>
            <comment>{0}: {1} of {2} could not be drawn, there were only {3:,} interactions to draw from.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Saver</name>
        <message>
            <source>This change could not be saved.</source>
            <translation>Ni ellid cadw’r newid hwn.</translation>
        </message>
    </context>
    <context>
        <name>ScoreBar</name>
        <message>
            <source>/ {marked} so far</source>
            <translation>/ {marked} hyd yma</translation>
        </message>
        <message>
            <source>Score: {figure} {rest}. {sections}</source>
            <translation>Sgôr: {figure} {rest}. {sections}</translation>
        </message>
        <message>
            <source>{0} {1} of {2}</source>
            <translation>{0} {1} o {2}</translation>
        </message>
        <message>
            <source>{covered} / {of}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScorecardChoice</name>
        <message>
            <source>The library has version {0} of “{1}” with other words. Evaluations stay with the words they were made with: give the file version = {2} or higher.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this is larger than any scorecard</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScorecardDialog</name>
        <message>
            <source>Close</source>
            <translation>Cau</translation>
        </message>
        <message>
            <source>{0} ({1} points)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}, version {1}</source>
            <translation>{0}, fersiwn {1}</translation>
        </message>
        <message>
            <source>✓ Met: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>✗ Not met: {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScorecardFile</name>
        <message>
            <source>a text must end with its quotation mark, on the same line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>brackets are nested too deeply for a scorecard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>expected KEY = VALUE, or a heading such as [[section]]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>expected a value: a text between quotation marks ("…") or a whole number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is missing; a scorecard begins with format = {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is {0}, and this version of Fair Hearing reads scorecards of format {1}: please update Fair Hearing first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must be higher than meets_from, which is {0}; it is {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>something stands after the value that belongs elsewhere (a quotation mark within a text is written \")</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file ends within a text that is opened further up and never closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this is written a second time; each key may stand only once in its table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: line {1}: {2}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScorecardSection</name>
        <message>
            <source>A text file (TOML) to change and load again with a higher version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept with the library. Evaluations stay on the version they were begun with, whatever is chosen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Load a scorecard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Load from a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New evaluations are made with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New evaluations are made with {0}, version {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the scorecard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scorecard</source>
            <translation>Cerdyn sgorio</translation>
        </message>
        <message>
            <source>Scorecards ({0})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See it…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is no text in UTF-8, as a scorecard file is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scorecard was saved as {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This failed because of a mistake in the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} (ships with Fair Hearing)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} criteria in {1} sections. Meets expectations from {2}%, exceeds above {3}%. {4}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} evaluations use this version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}, version {1}</source>
            <translation>{0}, fersiwn {1}</translation>
        </message>
    </context>
    <context>
        <name>SearchBar</name>
        <message>
            <source>Follow</source>
            <translation>Dilyn</translation>
        </message>
        <message>
            <source>Go along with the playback</source>
            <translation>Dilyn y chwarae</translation>
        </message>
        <message>
            <source>Hit before (Shift+F3)</source>
            <translation>Y canlyniad blaenorol (Shift+F3)</translation>
        </message>
        <message>
            <source>Import another transcript …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation>Mwy</translation>
        </message>
        <message>
            <source>More about the transcript: {about}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next hit (F3)</source>
            <translation>Y canlyniad nesaf (F3)</translation>
        </message>
        <message>
            <source>Remove this transcript …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search (Ctrl+F)</source>
            <translation>Chwilio (Ctrl+F)</translation>
        </message>
        <message>
            <source>Search the transcript</source>
            <translation>Chwilio’r trawsgrifiad</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>heb ei ganfod</translation>
        </message>
        <message>
            <source>{n} found</source>
            <translation>canfuwyd {n}</translation>
        </message>
        <message>
            <source>{place} of {n}</source>
            <translation>{place} o {n}</translation>
        </message>
    </context>
    <context>
        <name>Section</name>
        <message>
            <source>Total</source>
            <translation>Cyfanswm</translation>
        </message>
    </context>
    <context>
        <name>SectionHead</name>
        <message>
            <source>not marked yet</source>
            <translation>heb ei farcio eto</translation>
        </message>
        <message>
            <source>{covered} of {marked} covered so far</source>
            <translation>{covered} o {marked} wedi’u cwmpasu hyd yma</translation>
        </message>
        <message>
            <source>{covered} of {of} covered</source>
            <translation>{covered} o {of} wedi’u cwmpasu</translation>
        </message>
    </context>
    <context>
        <name>See</name>
        <message>
            <source>It is what the advisor gets: score, evidence and your words on one page, to print or to save.</source>
            <translation>Dyma a gaiff yr ymgynghorydd: sgôr, tystiolaeth a’ch geiriau ar un dudalen, i’w hargraffu neu ei chadw.</translation>
        </message>
        <message>
            <source>Press Ctrl+P for the feedback sheet</source>
            <translation>Pwyswch Ctrl+P am y daflen adborth</translation>
        </message>
        <message>
            <source>That is the sheet. Ctrl+P prints it, Ctrl+S saves it, Esc goes back.</source>
            <translation>Dyna’r daflen. Mae Ctrl+P yn ei hargraffu, Ctrl+S yn ei chadw, Esc yn mynd yn ôl.</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Copying {0}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the demo library…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening {0}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library could not be opened because of a mistake in the program.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingRow</name>
        <message>
            <source>Back to default</source>
            <translation>Yn ôl i’r arfer</translation>
        </message>
        <message>
            <source>Back to default: {0}</source>
            <translation>Yn ôl i’r arfer: {0}</translation>
        </message>
        <message>
            <source>Usual: {0}.</source>
            <translation>Arfer: {0}.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>It was set aside as {0}, and the usual settings are used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings in {0} could not be read: {1}. The usual ones are used; have that file opened to you, or delete it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The usual settings are used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your settings could not be kept in {0}: {1}. They hold until you leave the program. Make some room or have that folder opened to you; your library is not touched by this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your settings were kept by a newer Fair Hearing; they are left as they are, and the usual ones are used until you update.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not a settings file of Fair Hearing.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Every change holds at once.</source>
            <translation>Mae pob newid yn dod i rym ar unwaith.</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Adrannau</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Gosodiadau</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Confidential: personal data. {0}</source>
            <translation>Cyfrinachol: data personol. {0}</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Dyddiad</translation>
        </message>
        <message>
            <source>Does not meet expectations</source>
            <translation>Ddim yn bodloni’r disgwyliadau</translation>
        </message>
        <message>
            <source>Exceeds expectations</source>
            <translation>Yn rhagori ar y disgwyliadau</translation>
        </message>
        <message>
            <source>Feedback on a customer interaction</source>
            <translation>Adborth ar gyswllt â chwsmer</translation>
        </message>
        <message>
            <source>Meets expectations</source>
            <translation>Yn bodloni’r disgwyliadau</translation>
        </message>
        <message>
            <source>page {0} of {1}</source>
            <translation>tudalen {0} o {1}</translation>
        </message>
        <message>
            <source>– No opportunity</source>
            <translation>– Dim cyfle</translation>
        </message>
        <message>
            <source>✓ Met</source>
            <translation>✓ Cyflawnwyd</translation>
        </message>
        <message>
            <source>✗ Not met</source>
            <translation>✗ Heb ei gyflawni</translation>
        </message>
    </context>
    <context>
        <name>SheetBundle</name>
        <message>
            <source>Feedback sheets</source>
            <translation>Taflenni adborth</translation>
        </message>
        <message>
            <source>there is no sheet to write</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SheetHead</name>
        <message>
            <source>Begun by {0}</source>
            <translation>Dechreuwyd gan {0}</translation>
        </message>
        <message>
            <source>DRAFT</source>
            <translation>DRAFFT</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Heriwyd</translation>
        </message>
        <message>
            <source>Draft: this is not a result. Marks and notes may still change, and nothing has been agreed.</source>
            <translation>Drafft: nid canlyniad mo hwn. Gall marciau a nodiadau newid o hyd, ac ni chytunwyd ar ddim.</translation>
        </message>
        <message>
            <source>Evaluated by {0}</source>
            <translation>Gwerthuswyd gan {0}</translation>
        </message>
        <message>
            <source>Revised ({0})</source>
            <translation>Diwygiwyd ({0})</translation>
        </message>
        <message>
            <source>SUPERSEDED</source>
            <translation>DISODLWYD</translation>
        </message>
        <message>
            <source>for calibration, not in the figures</source>
            <translation>ar gyfer graddnodi, nid yn y ffigurau</translation>
        </message>
        <message>
            <source>for coaching, not in the figures</source>
            <translation>ar gyfer hyfforddi, nid yn y ffigurau</translation>
        </message>
        <message>
            <source>reference {0}</source>
            <translation>cyfeirnod {0}</translation>
        </message>
        <message>
            <source>routine evaluation</source>
            <translation>gwerthusiad arferol</translation>
        </message>
        <message>
            <source>spot check, not in the figures</source>
            <translation>hapwiriad, nid yn y ffigurau</translation>
        </message>
    </context>
    <context>
        <name>SheetMarks</name>
        <message>
            <source>Evidence</source>
            <translation>Tystiolaeth</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Marc</translation>
        </message>
        <message>
            <source>{0} (continued)</source>
            <translation>{0} (parhad)</translation>
        </message>
        <message>
            <source>○ Not marked yet</source>
            <translation>○ Heb ei farcio eto</translation>
        </message>
    </context>
    <context>
        <name>SheetPreview</name>
        <message>
            <source>1 page</source>
            <translation>1 dudalen</translation>
        </message>
        <message>
            <source>Back to the evaluation (Esc)</source>
            <translation>Yn ôl at y gwerthusiad (Esc)</translation>
        </message>
        <message>
            <source>Ctrl+P</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+S</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Feedback sheet</source>
            <translation>Taflen adborth</translation>
        </message>
        <message>
            <source>Feedback {name}.pdf</source>
            <translation>Adborth {name}.pdf</translation>
        </message>
        <message>
            <source>Fit the width (0)</source>
            <translation>Llenwi’r lled (0)</translation>
        </message>
        <message>
            <source>Fit width</source>
            <translation>Llenwi’r lled</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Mwy</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <translation>Mwy (+)</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print …</source>
            <translation>Argraffu …</translation>
        </message>
        <message>
            <source>Save PDF …</source>
            <translation>Cadw PDF …</translation>
        </message>
        <message>
            <source>Save the sheet</source>
            <translation>Cadw’r daflen</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation>Cadwyd fel {path}.</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Llai</translation>
        </message>
        <message>
            <source>Smaller (−)</source>
            <translation>Llai (−)</translation>
        </message>
        <message>
            <source>The sheet could not be written.</source>
            <translation>Ni ellid ysgrifennu’r daflen.</translation>
        </message>
        <message>
            <source>The sheet's pages</source>
            <translation>Tudalennau’r daflen</translation>
        </message>
        <message>
            <source>Writing the sheet …</source>
            <translation>Yn ysgrifennu’r daflen …</translation>
        </message>
        <message>
            <source>with the full &amp;standards</source>
            <translation>gyda’r safonau &amp;llawn</translation>
        </message>
        <message>
            <source>{n} pages</source>
            <translation>{n} tudalen</translation>
        </message>
        <message>
            <source>‹ Back</source>
            <translation>‹ Yn ôl</translation>
        </message>
    </context>
    <context>
        <name>SheetScore</name>
        <message>
            <source>Dashed line: {0}%, the expected standard.</source>
            <translation>Llinell doredig: {0}%, y safon ddisgwyliedig.</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Drafft</translation>
        </message>
        <message>
            <source>No score</source>
            <translation>Dim sgôr</translation>
        </message>
        <message>
            <source>No score before all are marked</source>
            <translation>Dim sgôr nes bod pob un wedi’i farcio</translation>
        </message>
        <message numerus="yes">
            <source>Your last: {1}.</source>
            <comment>Your last {0}: {1}.</comment>
            <translation>
                <numerusform>Dim blaenorol: {1}.</numerusform>
                <numerusform>Eich un diwethaf: {1}.</numerusform>
                <numerusform>Eich {0} diwethaf: {1}.</numerusform>
                <numerusform>Eich {0} diwethaf: {1}.</numerusform>
                <numerusform>Eich {0} diwethaf: {1}.</numerusform>
            </translation>
        </message>
        <message>
            <source>left out</source>
            <translation>wedi’u hepgor</translation>
        </message>
        <message>
            <source>none shown</source>
            <translation>dim wedi’i ddangos</translation>
        </message>
        <message>
            <source>not penalised</source>
            <translation>heb gosb</translation>
        </message>
        <message>
            <source>{0} criteria covered so far</source>
            <translation>{0} o feini prawf wedi’u cwmpasu hyd yma</translation>
        </message>
        <message>
            <source>{0} met, {1} not met</source>
            <translation>{0} wedi’u cyflawni, {1} heb eu cyflawni</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} o {1}</translation>
        </message>
        <message>
            <source>{0} of {1} criteria covered</source>
            <translation>{0} o {1} maen prawf wedi’u cwmpasu</translation>
        </message>
        <message>
            <source>{0} of {1} points covered</source>
            <translation>{0} o {1} pwynt wedi’u cwmpasu</translation>
        </message>
        <message>
            <source>{0} points covered so far</source>
            <translation>{0} o bwyntiau wedi’u cwmpasu hyd yma</translation>
        </message>
        <message>
            <source>{0} still to mark</source>
            <translation>{0} heb eu marcio eto</translation>
        </message>
        <message>
            <source>{0} with no opportunity ({1})</source>
            <translation>{0} heb gyfle ({1})</translation>
        </message>
    </context>
    <context>
        <name>SheetStandards</name>
        <message>
            <source>A criterion with no opportunity counts as covered: nobody is penalised for a skill they had no chance to show.</source>
            <translation>Mae maen prawf heb gyfle yn cyfrif fel un a gwmpaswyd: ni chosbir neb am sgìl na chafodd gyfle i’w ddangos.</translation>
        </message>
        <message>
            <source>A criterion with no opportunity is left out of the score.</source>
            <translation>Hepgorir maen prawf heb gyfle o’r sgôr.</translation>
        </message>
        <message>
            <source>Foundation asks whether it was done, finesse how well.</source>
            <translation>Mae sylfaen yn gofyn a wnaed ef, coethder pa mor dda.</translation>
        </message>
        <message>
            <source>What each criterion asks for</source>
            <translation>Beth mae pob maen prawf yn gofyn amdano</translation>
        </message>
        <message>
            <source>{0}, {1} points</source>
            <translation>{0}, {1} pwynt</translation>
        </message>
        <message>
            <source>▼ below {0}%: does not meet expectations. ✓ from {0}% to {1}%: meets expectations. ★ above {1}%: exceeds expectations, where at least half of the criteria were demonstrated and those alone come to more than {1}%.</source>
            <translation>▼ islaw {0}%: ddim yn bodloni’r disgwyliadau. ✓ o {0}% i {1}%: yn bodloni’r disgwyliadau. ★ uwchlaw {1}%: yn rhagori ar y disgwyliadau, lle dangoswyd o leiaf hanner y meini prawf a’r rheini ar eu pen eu hunain yn dod i fwy na {1}%.</translation>
        </message>
    </context>
    <context>
        <name>SheetTexts</name>
        <message>
            <source>Advisor: {0}</source>
            <translation>Ymgynghorydd: {0}</translation>
        </message>
        <message>
            <source>Advisor’s comment</source>
            <translation>Sylw’r ymgynghorydd</translation>
        </message>
        <message>
            <source>Agreed next step</source>
            <translation>Y cam nesaf a gytunwyd</translation>
        </message>
        <message>
            <source>Also noted in the recording</source>
            <translation>Nodwyd hefyd yn y recordiad</translation>
        </message>
        <message>
            <source>By (date)</source>
            <translation>Erbyn (dyddiad)</translation>
        </message>
        <message>
            <source>By {0}</source>
            <translation>Erbyn {0}</translation>
        </message>
        <message>
            <source>Evaluator: {0}</source>
            <translation>Gwerthuswr: {0}</translation>
        </message>
        <message>
            <source>What the advisor disputed</source>
            <translation>Yr hyn a heriodd yr ymgynghorydd</translation>
        </message>
        <message>
            <source>What to work on</source>
            <translation>Beth i weithio arno</translation>
        </message>
        <message>
            <source>What you did well</source>
            <translation>Beth a wnaethoch yn dda</translation>
        </message>
        <message>
            <source>{0} (continued)</source>
            <translation>{0} (parhad)</translation>
        </message>
        <message>
            <source>– by {0}</source>
            <translation>– erbyn {0}</translation>
        </message>
    </context>
    <context>
        <name>SheetTrail</name>
        <message>
            <source>Acknowledged on {0}</source>
            <translation>Cydnabuwyd ar {0}</translation>
        </message>
        <message>
            <source>Answered on {0} by {1}</source>
            <translation>Atebwyd ar {0} gan {1}</translation>
        </message>
        <message>
            <source>Disputed on {0}</source>
            <translation>Heriwyd ar {0}</translation>
        </message>
        <message>
            <source>Revised on {0} by {1}: {2}.</source>
            <translation>Diwygiwyd ar {0} gan {1}: {2}.</translation>
        </message>
        <message>
            <source>Superseded: revised on {0}. Revision {1} counts, not this sheet.</source>
            <translation>Disodlwyd: diwygiwyd ar {0}. Diwygiad {1} sy’n cyfrif, nid y daflen hon.</translation>
        </message>
        <message>
            <source>Waits for an answer by somebody who did not mark it.</source>
            <translation>Yn aros am ateb gan rywun na wnaeth ei farcio.</translation>
        </message>
        <message>
            <source>the mark stands</source>
            <translation>mae’r marc yn sefyll</translation>
        </message>
        <message>
            <source>the mark was changed</source>
            <translation>newidiwyd y marc</translation>
        </message>
        <message>
            <source>{0} First evaluated by {1} on {2}.</source>
            <translation>{0} Gwerthuswyd gyntaf gan {1} ar {2}.</translation>
        </message>
    </context>
    <context>
        <name>SheetWords</name>
        <message>
            <source> in {0}</source>
            <translation> yn {0}</translation>
        </message>
        <message>
            <source> of {0}</source>
            <translation> o {0}</translation>
        </message>
        <message>
            <source>, explained</source>
            <translation>, wedi’i egluro</translation>
        </message>
        <message>
            <source>, not explained</source>
            <translation>, heb ei egluro</translation>
        </message>
        <message>
            <source>Silence{0}{1}</source>
            <translation>Tawelwch{0}{1}</translation>
        </message>
        <message>
            <source>System check: {0}</source>
            <translation>Gwiriad system: {0}</translation>
        </message>
        <message>
            <source>This contact: {0}.</source>
            <translation>Y cyswllt hwn: {0}.</translation>
        </message>
        <message>
            <source>avoidable</source>
            <translation>gellid ei osgoi</translation>
        </message>
        <message>
            <source>not avoidable</source>
            <translation>ni ellid ei osgoi</translation>
        </message>
        <message>
            <source>not resolved at first contact</source>
            <translation>heb ei ddatrys ar y cyswllt cyntaf</translation>
        </message>
        <message>
            <source>resolved at first contact</source>
            <translation>datryswyd ar y cyswllt cyntaf</translation>
        </message>
    </context>
    <context>
        <name>SheetsOfMonth</name>
        <message>
            <source>&amp;Month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Team</source>
            <translation>&amp;Tîm</translation>
        </message>
        <message>
            <source>1 sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A &amp;file for each sheet, in a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A folder for the sheets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All in &amp;one PDF, to be printed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All sheets of a month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All teams</source>
            <translation>Pob tîm</translation>
        </message>
        <message>
            <source>As</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled: {0} of {1} sheets are written, whole, in {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled; nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose where…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Feedback sheets {0}-{1}.pdf</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No evaluation of a contact in this month is finalised.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the sheets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheets written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The feedback sheets of all finalised evaluations of a month's contacts, in their latest revision.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheets could not be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1} sheets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} sheets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} sheets are written: {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}, such as “{1}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}. Putting them together …</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShortMonth</name>
        <message>
            <source>Apr</source>
            <translation>Ebr</translation>
        </message>
        <message>
            <source>Aug</source>
            <translation>Awst</translation>
        </message>
        <message>
            <source>Dec</source>
            <translation>Rhag</translation>
        </message>
        <message>
            <source>Feb</source>
            <translation>Chwe</translation>
        </message>
        <message>
            <source>Jan</source>
            <translation>Ion</translation>
        </message>
        <message>
            <source>Jul</source>
            <translation>Gorff</translation>
        </message>
        <message>
            <source>Jun</source>
            <translation>Meh</translation>
        </message>
        <message>
            <source>Mar</source>
            <translation>Maw</translation>
        </message>
        <message>
            <source>May</source>
            <translation>Mai</translation>
        </message>
        <message>
            <source>Nov</source>
            <translation>Tach</translation>
        </message>
        <message>
            <source>Oct</source>
            <translation>Hyd</translation>
        </message>
        <message>
            <source>Sep</source>
            <translation>Medi</translation>
        </message>
    </context>
    <context>
        <name>Side</name>
        <message>
            <source>Advisor</source>
            <translation>Ymgynghorydd</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Cwsmer</translation>
        </message>
    </context>
    <context>
        <name>Sides</name>
        <message>
            <source>Advisor</source>
            <translation>Ymgynghorydd</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Y ddau</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Cwsmer</translation>
        </message>
    </context>
    <context>
        <name>SidesSwitch</name>
        <message>
            <source>Who is heard (V: the next)</source>
            <translation>Pwy a glywir (V: y nesaf)</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <source>&amp;Somebody else…</source>
            <translation>&amp;Rhywun arall…</translation>
        </message>
        <message>
            <source>Who is marking?</source>
            <translation>Pwy sy’n marcio?</translation>
        </message>
        <message>
            <source>Your name stands on every mark you make. You can switch at any time.</source>
            <translation>Mae eich enw ar bob marc a wnewch. Gallwch newid unrhyw bryd.</translation>
        </message>
    </context>
    <context>
        <name>SignalText</name>
        <message>
            <source>above the usual range in {0}</source>
            <translation>uwchlaw’r ystod arferol yn {0}</translation>
        </message>
        <message>
            <source>below the usual range in {0}</source>
            <translation>islaw’r ystod arferol yn {0}</translation>
        </message>
        <message>
            <source>falling for {0} months, to {1}</source>
            <translation>yn disgyn ers {0} mis, hyd at {1}</translation>
        </message>
        <message>
            <source>rising for {0} months, to {1}</source>
            <translation>yn codi ers {0} mis, hyd at {1}</translation>
        </message>
        <message>
            <source>{0} months above the usual middle, to {1}</source>
            <translation>{0} mis uwchlaw’r canol arferol, hyd at {1}</translation>
        </message>
        <message>
            <source>{0} months below the usual middle, to {1}</source>
            <translation>{0} mis islaw’r canol arferol, hyd at {1}</translation>
        </message>
    </context>
    <context>
        <name>Silence</name>
        <message>
            <source>✓ Explained</source>
            <translation>✓ Wedi’i egluro</translation>
        </message>
        <message>
            <source>✗ Not explained</source>
            <translation>✗ Heb ei egluro</translation>
        </message>
    </context>
    <context>
        <name>SilenceSwitch</name>
        <message>
            <source>X says the one, pressed again the other</source>
            <translation>Mae X yn dweud y naill, o’i bwyso eto’r llall</translation>
        </message>
    </context>
    <context>
        <name>SpeedButton</name>
        <message>
            <source>Speed (, slower · . faster)</source>
            <translation>Cyflymder (, arafach · . cyflymach)</translation>
        </message>
        <message>
            <source>Speed {speed:g}</source>
            <translation>Cyflymder {speed:g}</translation>
        </message>
        <message>
            <source>Tone is lost above {0:g}×</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0:g}×   tone is lost</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SpokenActionState</name>
        <message>
            <source>did not work</source>
            <translation>heb weithio</translation>
        </message>
        <message>
            <source>done</source>
            <translation>wedi’i wneud</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>wedi’i ollwng</translation>
        </message>
        <message>
            <source>open</source>
            <translation>agored</translation>
        </message>
        <message>
            <source>worked</source>
            <translation>wedi gweithio</translation>
        </message>
    </context>
    <context>
        <name>SpokenBand</name>
        <message>
            <source>below</source>
            <translation>islaw</translation>
        </message>
        <message>
            <source>exceeds</source>
            <translation>rhagori</translation>
        </message>
        <message>
            <source>meets</source>
            <translation>bodloni</translation>
        </message>
    </context>
    <context>
        <name>SpokenChannel</name>
        <message>
            <source>e-mail</source>
            <translation>e-bost</translation>
        </message>
        <message>
            <source>letter</source>
            <translation>llythyr</translation>
        </message>
        <message>
            <source>telephone</source>
            <translation>ffôn</translation>
        </message>
        <message>
            <source>visit</source>
            <translation>ymweliad</translation>
        </message>
        <message>
            <source>web chat</source>
            <translation>sgwrs we</translation>
        </message>
    </context>
    <context>
        <name>SpokenKind</name>
        <message>
            <source>finesse</source>
            <translation>coethder</translation>
        </message>
        <message>
            <source>foundation</source>
            <translation>sylfaen</translation>
        </message>
    </context>
    <context>
        <name>SpokenMark</name>
        <message>
            <source>met</source>
            <translation>cyflawnwyd</translation>
        </message>
        <message>
            <source>no opportunity</source>
            <translation>dim cyfle</translation>
        </message>
        <message>
            <source>not met</source>
            <translation>heb ei gyflawni</translation>
        </message>
    </context>
    <context>
        <name>SpokenMethod</name>
        <message>
            <source>random</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stratified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>systematic</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SpokenOneToOneState</name>
        <message>
            <source>called off</source>
            <translation>wedi’i ganslo</translation>
        </message>
        <message>
            <source>documented</source>
            <translation>wedi’i gofnodi</translation>
        </message>
        <message>
            <source>held</source>
            <translation>wedi’i gynnal</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>wedi’i gynllunio</translation>
        </message>
        <message>
            <source>prepared</source>
            <translation>wedi’i baratoi</translation>
        </message>
    </context>
    <context>
        <name>SpokenPurpose</name>
        <message>
            <source>calibration</source>
            <translation>graddnodi</translation>
        </message>
        <message>
            <source>coaching</source>
            <translation>hyfforddi</translation>
        </message>
        <message>
            <source>routine</source>
            <translation>arferol</translation>
        </message>
        <message>
            <source>spot check</source>
            <translation>hapwiriad</translation>
        </message>
    </context>
    <context>
        <name>SpokenRuleKind</name>
        <message>
            <source>service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>words</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SpokenState</name>
        <message>
            <source>acknowledged</source>
            <translation>wedi’i gydnabod</translation>
        </message>
        <message>
            <source>disputed</source>
            <translation>wedi’i herio</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>drafft</translation>
        </message>
        <message>
            <source>finalised</source>
            <translation>wedi’i gwblhau</translation>
        </message>
        <message>
            <source>resolved</source>
            <translation>wedi’i ddatrys</translation>
        </message>
        <message>
            <source>shared</source>
            <translation>wedi’i rannu</translation>
        </message>
    </context>
    <context>
        <name>SpokenStrata</name>
        <message>
            <source>channel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>service</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SpokenVerdict</name>
        <message>
            <source>no sign yet</source>
            <translation>dim arwydd eto</translation>
        </message>
        <message>
            <source>too early</source>
            <translation>rhy gynnar</translation>
        </message>
        <message>
            <source>worked</source>
            <translation>wedi gweithio</translation>
        </message>
    </context>
    <context>
        <name>Spreadsheet</name>
        <message>
            <source>About</source>
            <translation>Ynghylch</translation>
        </message>
        <message>
            <source>Figure {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Library</source>
            <translation>Llyfrgell</translation>
        </message>
        <message>
            <source>Made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made by Fair Hearing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} from</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>Acknowledged</source>
            <translation>Cydnabuwyd</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Heriwyd</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Drafft</translation>
        </message>
        <message>
            <source>Finalised</source>
            <translation>Cwblhawyd</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Datryswyd</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>Rhannwyd</translation>
        </message>
    </context>
    <context>
        <name>Stationery</name>
        <message>
            <source>Keep for 12 months, then destroy.</source>
            <translation>Cadw am 12 mis, yna dinistrio.</translation>
        </message>
    </context>
    <context>
        <name>StepsStrip</name>
        <message>
            <source>Acknowledged by {0} on {1}</source>
            <translation>Cydnabuwyd gan {0} ar {1}</translation>
        </message>
        <message>
            <source>Acknowledged …</source>
            <translation>Cydnabuwyd …</translation>
        </message>
        <message>
            <source>Answer the dispute …</source>
            <translation>Ateb yr her …</translation>
        </message>
        <message>
            <source>Change something after finalising, with a reason; the old marks stay readable</source>
            <translation>Newid rhywbeth ar ôl cwblhau, â rheswm; mae’r hen farciau’n dal yn ddarllenadwy</translation>
        </message>
        <message>
            <source>Comment …</source>
            <translation>Sylw …</translation>
        </message>
        <message>
            <source>Dispute answered on {0} by {1}: {2}</source>
            <translation>Atebwyd yr her ar {0} gan {1}: {2}</translation>
        </message>
        <message>
            <source>Disputed …</source>
            <translation>Heriwyd …</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Hanes</translation>
        </message>
        <message>
            <source>More to do with this evaluation</source>
            <translation>Mwy i’w wneud â’r gwerthusiad hwn</translation>
        </message>
        <message>
            <source>More ▾</source>
            <translation>Mwy ▾</translation>
        </message>
        <message>
            <source>Not shared with {0} yet</source>
            <translation>Heb ei rannu â {0} eto</translation>
        </message>
        <message>
            <source>Open the current one</source>
            <translation>Agor yr un cyfredol</translation>
        </message>
        <message>
            <source>Open the one before</source>
            <translation>Agor yr un blaenorol</translation>
        </message>
        <message>
            <source>Open the revision</source>
            <translation>Agor y diwygiad</translation>
        </message>
        <message>
            <source>Revise …</source>
            <translation>Diwygio …</translation>
        </message>
        <message>
            <source>Revised on {0} by {1}: {2}</source>
            <translation>Diwygiwyd ar {0} gan {1}: {2}</translation>
        </message>
        <message>
            <source>Revision {0}. {1}</source>
            <translation>Diwygiad {0}. {1}</translation>
        </message>
        <message>
            <source>Revision {0}: {1}. The evaluation before it counts until this is finalised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shared with {0} on {1}, who has not answered yet</source>
            <translation>Rhannwyd â {0} ar {1}, heb ateb eto</translation>
        </message>
        <message>
            <source>Shared …</source>
            <translation>Rhannwyd …</translation>
        </message>
        <message>
            <source>Take back …</source>
            <translation>Tynnu’n ôl …</translation>
        </message>
        <message>
            <source>The advisor does not agree with some of the marks</source>
            <translation>Nid yw’r ymgynghorydd yn cytuno â rhai o’r marciau</translation>
        </message>
        <message>
            <source>The advisor has been given the sheet</source>
            <translation>Mae’r ymgynghorydd wedi cael y daflen</translation>
        </message>
        <message>
            <source>The advisor has read it and agrees</source>
            <translation>Mae’r ymgynghorydd wedi’i darllen ac yn cytuno</translation>
        </message>
        <message>
            <source>The latest step was entered by mistake; the record keeps both</source>
            <translation>Cofnodwyd y cam diweddaraf trwy gamgymeriad; mae’r cofnod yn cadw’r ddau</translation>
        </message>
        <message>
            <source>What happened to this evaluation, and what its revisions changed</source>
            <translation>Beth ddigwyddodd i’r gwerthusiad hwn, a beth newidiodd ei ddiwygiadau</translation>
        </message>
        <message>
            <source>Write down what the advisor says to it</source>
            <translation>Ysgrifennu’r hyn mae’r ymgynghorydd yn ei ddweud</translation>
        </message>
        <message>
            <source>criteria {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>criteria {0} changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>criterion {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>criterion {0} changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>every mark stands</source>
            <translation>mae pob marc yn sefyll</translation>
        </message>
        <message>
            <source>{0} began to revise it on {1}: {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>⚑ Disputed by {0} on {1}: {2}</source>
            <translation>⚑ Heriwyd gan {0} ar {1}: {2}</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <source>Go over together: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listen to {0} together and practise: {1}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SuspicionBar</name>
        <message>
            <source>A card number seems to be read aloud, {when}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark as sensitive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not a card number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation>Dangos</translation>
        </message>
        <message>
            <source>{n} more after it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SwapButton</name>
        <message>
            <source>Swap advisor and customer</source>
            <translation>Cyfnewid ymgynghorydd a chwsmer</translation>
        </message>
        <message>
            <source>{words}: the sides of this recording are the other way round</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>{0}: columns</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TableFile</name>
        <message>
            <source>a quotation mark is opened here and never closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing stands in this file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this is a spreadsheet program's workbook. Save it there as CSV, and choose that file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this is not text, so it is no table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this row cannot be read ({0})</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TakeBackDialog</name>
        <message>
            <source>It is entered that {0} acknowledged the notice on {1}. If that is a mistake, take it back: that it was entered and taken back stays on record, with your name and the day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the acknowledgement back</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TakingBack</name>
        <message>
            <source>Say why it is taken back: the reason stays in the record.</source>
            <translation>Dywedwch pam y caiff ei dynnu’n ôl: mae’r rheswm yn aros yn y cofnod.</translation>
        </message>
        <message>
            <source>There is no step of this evaluation to take back.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TalkDraft</name>
        <message>
            <source>A contact</source>
            <translation>Cyswllt</translation>
        </message>
        <message>
            <source>Agree what to go on with, and by when.</source>
            <translation>Cytuno ar beth i barhau ag ef, ac erbyn pryd.</translation>
        </message>
        <message>
            <source>Carry on with: {0}</source>
            <translation>Parhau â: {0}</translation>
        </message>
        <message>
            <source>Find one thing to do differently: {0}</source>
            <translation>Canfod un peth i’w wneud yn wahanol: {0}</translation>
        </message>
        <message>
            <source>How do you see these months yourself?</source>
            <translation>Sut ydych chi’n gweld y misoedd hyn eich hun?</translation>
        </message>
        <message>
            <source>Listen to together: {0}</source>
            <translation>Gwrando gyda’n gilydd ar: {0}</translation>
        </message>
        <message>
            <source>Nothing stands out clearly enough to be called a strength or something to develop.</source>
            <translation>Nid oes dim yn sefyll allan yn ddigon clir i’w alw’n gryfder neu’n rhywbeth i’w ddatblygu.</translation>
        </message>
        <message numerus="yes">
            <source>One evaluation is disputed and not answered yet.</source>
            <comment>{0} evaluations are disputed and not answered yet.</comment>
            <translation>
                <numerusform>Nid oes gwerthusiad yn destun her.</numerusform>
                <numerusform>Mae un gwerthusiad wedi’i herio a heb ei ateb eto.</numerusform>
                <numerusform>Mae {0} gwerthusiad wedi’u herio a heb eu hateb eto.</numerusform>
                <numerusform>Mae {0} gwerthusiad wedi’u herio a heb eu hateb eto.</numerusform>
                <numerusform>Mae {0} gwerthusiad wedi’u herio a heb eu hateb eto.</numerusform>
            </translation>
        </message>
        <message>
            <source>Say what went well: {0}</source>
            <translation>Dweud beth aeth yn dda: {0}</translation>
        </message>
        <message>
            <source>Say what you will do yourself, and when you meet again.</source>
            <translation>Dweud beth wnewch chi eich hun, a phryd y byddwch yn cwrdd eto.</translation>
        </message>
        <message>
            <source>Say what you will listen for in the next evaluations: {0}</source>
            <translation>Dweud beth fyddwch yn gwrando amdano yn y gwerthusiadau nesaf: {0}</translation>
        </message>
        <message>
            <source>Strength: {0}</source>
            <translation>Cryfder: {0}</translation>
        </message>
        <message>
            <source>To develop: {0}</source>
            <translation>I’w ddatblygu: {0}</translation>
        </message>
        <message>
            <source>What would help you: training, time with a colleague, the systems?</source>
            <translation>Beth fyddai’n eich helpu: hyfforddiant, amser gyda chydweithiwr, y systemau?</translation>
        </message>
        <message>
            <source>due {0}</source>
            <translation>erbyn {0}</translation>
        </message>
        <message>
            <source>overdue since {0}</source>
            <translation>yn hwyr ers {0}</translation>
        </message>
        <message numerus="yes">
            <source>{0} evaluation</source>
            <comment>{0} evaluations</comment>
            <translation>
                <numerusform>{0} gwerthusiad</numerusform>
                <numerusform>{0} gwerthusiad</numerusform>
                <numerusform>{0} gwerthusiad</numerusform>
                <numerusform>{0} gwerthusiad</numerusform>
                <numerusform>{0} gwerthusiad</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}, {1} {2}, at {3}</source>
            <translation>{0}, {1} {2}, ar {3}</translation>
        </message>
        <message>
            <source>{0}: no routine evaluations, so there are no figures to go by.</source>
            <translation>{0}: dim gwerthusiadau arferol, felly nid oes ffigurau i fynd wrthynt.</translation>
        </message>
        <message>
            <source>{0}: what do you do that makes it work?</source>
            <translation>{0}: beth ydych chi’n ei wneud sy’n gwneud iddo weithio?</translation>
        </message>
        <message>
            <source>{0}: what gets in the way?</source>
            <translation>{0}: beth sy’n dod ar draws y ffordd?</translation>
        </message>
        <message>
            <source>{0}: {1} of all points covered ({2}).</source>
            <translation>{0}: {1} o’r holl bwyntiau wedi’u cwmpasu ({2}).</translation>
        </message>
        <message>
            <source>“{0}”: how far have you come, and what is still needed?</source>
            <translation>“{0}”: pa mor bell ydych chi wedi dod, a beth sydd ei angen o hyd?</translation>
        </message>
    </context>
    <context>
        <name>TalkFields</name>
        <message>
            <source>&amp;Formulate</source>
            <translation>&amp;Llunio</translation>
        </message>
        <message>
            <source>As&amp;k</source>
            <translation>&amp;Gofyn</translation>
        </message>
        <message>
            <source>E&amp;xpress</source>
            <translation>&amp;Mynegi</translation>
        </message>
        <message>
            <source>In the advisor's own &amp;words</source>
            <translation>Yng &amp;ngeiriau’r ymgynghorydd</translation>
        </message>
        <message>
            <source>Su&amp;mmarise</source>
            <translation>&amp;Crynhoi</translation>
        </message>
        <message>
            <source>The talk</source>
            <translation>Y sgwrs</translation>
        </message>
        <message>
            <source>Training needs as &amp;you see them</source>
            <translation>Anghenion hyfforddi fel &amp;rydych chi’n eu gweld</translation>
        </message>
        <message>
            <source>Training the ad&amp;visor asks for</source>
            <translation>Hyfforddiant y mae’r ymgynghorydd yn go&amp;fyn amdano</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Beth ddaeth ohono</translation>
        </message>
        <message>
            <source>What was a&amp;greed</source>
            <translation>Beth a g&amp;ytunwyd</translation>
        </message>
        <message>
            <source>one thing to do differently, together</source>
            <translation>un peth i’w wneud yn wahanol, gyda’n gilydd</translation>
        </message>
        <message>
            <source>open questions, and then listen</source>
            <translation>cwestiynau agored, ac yna gwrando</translation>
        </message>
        <message>
            <source>what the calls show, good and not yet good</source>
            <translation>beth mae’r galwadau’n ei ddangos, da a heb fod yn dda eto</translation>
        </message>
        <message>
            <source>what went well, and what you will do</source>
            <translation>beth aeth yn dda, a beth wnewch chi</translation>
        </message>
    </context>
    <context>
        <name>TargetStrip</name>
        <message>
            <source>C comment, E evidence, T note and K check go to</source>
            <translation>Mae C sylw, E tystiolaeth, T nodyn a K gwiriad yn mynd i</translation>
        </message>
        <message>
            <source>C, E, T, K go to</source>
            <translation>Mae C, E, T, K yn mynd i</translation>
        </message>
    </context>
    <context>
        <name>Targets</name>
        <message>
            <source>Calls can be meant to be answered within 1 second to an hour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The target for {0} must lie between {1} and {2}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TargetsDialog</name>
        <message>
            <source>In time is within</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set by {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Targets</source>
            <translation>Targedau</translation>
        </message>
        <message>
            <source>They hold for every period that is shown. Each change is entered in the record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no target</source>
            <translation>dim targed</translation>
        </message>
        <message>
            <source>your organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}, at most</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TargetsSection</name>
        <message>
            <source>%</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A contact that waited longer does not count as answered in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At least this mean of 1 to 5.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At least this mean of 1 to 7, where 7 is easiest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At least this share of contacts answered within the time below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At least this share of contacts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At least this share of customers who chose “good”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At least this share of customers who gave 4 or 5.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At least this share of the records that were checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At least this share of the week’s calls.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At least this, from −100 to 100.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At most this share of contacts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In time is within</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept with the library. Figures on Measures, in one-to-ones and in reports are shown beside them, for every period; each change is entered in the record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Targets</source>
            <translation>Targedau</translation>
        </message>
        <message>
            <source>no target</source>
            <translation>dim targed</translation>
        </message>
        <message>
            <source>{0} s</source>
            <translation>{0} eil</translation>
        </message>
    </context>
    <context>
        <name>TeamStep</name>
        <message>
            <source>Customer Services</source>
            <translation>Gwasanaethau Cwsmeriaid</translation>
        </message>
        <message>
            <source>Please give your team a name.</source>
            <translation>Rhowch enw i’ch tîm.</translation>
        </message>
        <message>
            <source>Please say who you are: your name stands on every mark and every sheet.</source>
            <translation>Dywedwch pwy ydych: mae eich enw ar bob marc a phob taflen.</translation>
        </message>
        <message>
            <source>Team leader</source>
            <translation>Arweinydd tîm</translation>
        </message>
        <message>
            <source>Your &amp;name</source>
            <translation>Eich &amp;enw</translation>
        </message>
        <message>
            <source>Your &amp;role</source>
            <translation>Eich &amp;rôl</translation>
        </message>
        <message>
            <source>Your &amp;team</source>
            <translation>Eich &amp;tîm</translation>
        </message>
        <message>
            <source>Your name stands on every mark and every sheet. Colleagues who mark too are added later.</source>
            <translation>Mae eich enw ar bob marc a phob taflen. Ychwanegir cydweithwyr sy’n marcio hefyd yn nes ymlaen.</translation>
        </message>
    </context>
    <context>
        <name>TellDialog</name>
        <message>
            <source>&amp;Told on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter</source>
            <translation>Cofnodi</translation>
        </message>
        <message>
            <source>Tick who was told.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who else was told</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Tile</name>
        <message>
            <source>The range is the 95% interval: so far chance alone may have moved the figure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing in these months</source>
            <translation>dim yn y misoedd hyn</translation>
        </message>
        <message>
            <source>ratings</source>
            <translation>gradd</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>, 95% interval {0}–{1}%</source>
            <translation>, cyfwng 95% {0}–{1}%</translation>
        </message>
        <message>
            <source>Advisor not known</source>
            <translation>Ymgynghorydd anhysbys</translation>
        </message>
        <message>
            <source>Advisors to look at</source>
            <translation>Ymgynghorwyr i edrych arnynt</translation>
        </message>
        <message>
            <source>After that in the sample</source>
            <translation>Wedi hynny yn y sampl</translation>
        </message>
        <message>
            <source>And {0} more under Interactions.</source>
            <translation>A {0} arall dan Cysylltiadau.</translation>
        </message>
        <message>
            <source>Draw the sample…</source>
            <translation>Tynnu’r sampl…</translation>
        </message>
        <message>
            <source>Drop a recording anywhere on this window, or choose one to listen to and mark.</source>
            <translation>Gollyngwch recordiad unrhyw le ar y ffenestr hon, neu ddewis un i wrando arno a’i farcio.</translation>
        </message>
        <message>
            <source>Enter a notice…</source>
            <translation>Cofnodi hysbysiad…</translation>
        </message>
        <message>
            <source>Evaluate</source>
            <translation>Gwerthuso</translation>
        </message>
        <message>
            <source>Evaluate the newest ⏎</source>
            <translation>Gwerthuso’r diweddaraf ⏎</translation>
        </message>
        <message>
            <source>Evaluate the next ⏎</source>
            <translation>Gwerthuso’r nesaf ⏎</translation>
        </message>
        <message>
            <source>Everything drawn so far is begun or done.</source>
            <translation>Mae popeth a dynnwyd hyd yma wedi’i ddechrau neu ei orffen.</translation>
        </message>
        <message>
            <source>Finish what you began</source>
            <translation>Gorffen yr hyn a ddechreuwyd</translation>
        </message>
        <message>
            <source>It is not on record how callers are told.</source>
            <translation>Nid oes cofnod sut y dywedir wrth alwyr.</translation>
        </message>
        <message>
            <source>It is not on record that these advisors were told their contacts are listened to: {0}.</source>
            <translation>Nid oes cofnod y dywedwyd wrth yr ymgynghorwyr hyn y gwrandewir ar eu cysylltiadau: {0}.</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Gwrando</translation>
        </message>
        <message>
            <source>Look at the sample</source>
            <translation>Edrych ar y sampl</translation>
        </message>
        <message>
            <source>Next: {0} · {1} of {2}</source>
            <translation>Nesaf: {0} · {1} o {2}</translation>
        </message>
        <message>
            <source>No routine evaluations yet.</source>
            <translation>Dim gwerthusiadau arferol eto.</translation>
        </message>
        <message>
            <source>No sample is drawn for {0} yet, {1}</source>
            <translation>Nid oes sampl wedi’i thynnu ar gyfer {0} eto, {1}</translation>
        </message>
        <message>
            <source>No sample is drawn yet, so nothing is due by a plan. A drawn sample can be defended.</source>
            <translation>Nid oes sampl wedi’i thynnu eto, felly nid oes dim i’w wneud yn ôl cynllun. Gellir amddiffyn sampl a dynnwyd.</translation>
        </message>
        <message>
            <source>Not in the sample</source>
            <translation>Nid yn y sampl</translation>
        </message>
        <message>
            <source>Nothing to do yet</source>
            <translation>Dim i’w wneud eto</translation>
        </message>
        <message>
            <source>Notices of monitoring</source>
            <translation>Hysbysiadau monitro</translation>
        </message>
        <message>
            <source>Open a recording…</source>
            <translation>Agor recordiad…</translation>
        </message>
        <message>
            <source>Out of the ordinary</source>
            <translation>Allan o’r cyffredin</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Ailddechrau</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Dangos</translation>
        </message>
        <message>
            <source>Team this quarter, from {0}</source>
            <translation>Y tîm y chwarter hwn, o {0}</translation>
        </message>
        <message>
            <source>The newest nobody has evaluated: {0}</source>
            <translation>Y diweddaraf na werthusodd neb: {0}</translation>
        </message>
        <message>
            <source>The next part can be drawn…</source>
            <translation>Gellir tynnu’r rhan nesaf…</translation>
        </message>
        <message>
            <source>This month's sample is evaluated</source>
            <translation>Mae sampl y mis hwn wedi’i werthuso</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heddiw</translation>
        </message>
        <message>
            <source>Without a subject</source>
            <translation>Heb bwnc</translation>
        </message>
        <message>
            <source>cut off</source>
            <translation>wedi’i dorri</translation>
        </message>
        <message>
            <source>no speech</source>
            <translation>dim lleferydd</translation>
        </message>
        <message>
            <source>of {0} evaluated</source>
            <translation>o {0} wedi’u gwerthuso</translation>
        </message>
        <message>
            <source>one side not recorded</source>
            <translation>un ochr heb ei recordio</translation>
        </message>
        <message>
            <source>silence of {0}</source>
            <translation>tawelwch o {0}</translation>
        </message>
        <message>
            <source>the last day</source>
            <translation>y diwrnod olaf</translation>
        </message>
        <message>
            <source>were not found when last looked for</source>
            <translation>heb eu canfod pan edrychwyd ddiwethaf</translation>
        </message>
        <message>
            <source>{0} days to go</source>
            <translation>{0} diwrnod ar ôl</translation>
        </message>
        <message>
            <source>{0} evaluations</source>
            <translation>{0} o werthusiadau</translation>
        </message>
        <message>
            <source>{0} evaluations left in this month's sample, {1}</source>
            <translation>{0} o werthusiadau ar ôl yn sampl y mis hwn, {1}</translation>
        </message>
        <message>
            <source>{0} marked so far</source>
            <translation>{0} wedi’u marcio hyd yma</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} o {1}</translation>
        </message>
        <message>
            <source>{0} recordings</source>
            <translation>{0} o recordiadau</translation>
        </message>
        <message>
            <source>{0} sample</source>
            <translation>sampl {0}</translation>
        </message>
    </context>
    <context>
        <name>TomlTable</name>
        <message>
            <source>a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a text that can be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a whole number {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>did you mean {0}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>expected are {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from {0} to {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is not known here; {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must be at least one table, each under a heading [[{0}]]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must be different in each, but "{0}" stands on line {1} already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must be {0}, not {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of {0} or more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>small letters and digits joined by hyphens, such as "offer-of-help"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} must be a table under a heading [[{1}]]</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TranscriptCaptions</name>
        <message>
            <source>it ends ({0}) before it starts ({1})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file breaks off after the number {0}, where a time should follow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is beyond a hundred hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not a time such as {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not a time: minutes and seconds go up to 59</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” stands where a time such as {1} should</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TranscriptFile</name>
        <message>
            <source>nothing is said in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is more in it than any call can hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this JSON is none of the transcripts known here ({0})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this is neither WebVTT, SRT nor a JSON transcript that is known here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: line {1}: {2}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TranscriptJson</name>
        <message>
            <source>a time cannot be negative, and this is {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it ends ({0}) before it starts ({1})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this is {0}, a time beyond a hundred hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this is {0}, more than a hundred hours after the start</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TranscriptKept</name>
        <message>
            <source>a transcript is kept in version {0}, and this program knows {1}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TranscriptModel</name>
        <message>
            <source>hidden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>somebody</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TranscriptPanel</name>
        <message>
            <source>Import a transcript</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import a transcript …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import another transcript …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import one to read along, search the call and keep phrases: WebVTT, SRT, or the JSON of Amazon Transcribe, Genesys Cloud or Whisper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No transcript yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a transcript beside the recording</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transcripts ({patterns});;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} ({form})</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TranscriptReading</name>
        <message>
            <source>it is larger than any transcript ({0} MB)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this is not a text file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this is not text in UTF-8, UTF-16 or Windows-1252</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Enter plays from here; Shift with the left and right arrows chooses words, Q keeps them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transcript</source>
            <translation>Trawsgrifiad</translation>
        </message>
    </context>
    <context>
        <name>TranscriptWork</name>
        <message>
            <source>Remove the transcript</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove this transcript?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Silenced, and its words are masked; W held lets you hear it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file it came from stays where it is, so that it can be imported again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The transcript could not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transcript imported: {n} passages from {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words kept for {criterion}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Translate</name>
        <message>
            <source>its folder is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file is</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Transport</name>
        <message>
            <source>5 s</source>
            <translation>5 eil</translation>
        </message>
        <message>
            <source>Back 5 seconds (←; Shift+← 1 second)</source>
            <translation>Yn ôl 5 eiliad (←; Shift+← 1 eiliad)</translation>
        </message>
        <message>
            <source>Lets go of the loop</source>
            <translation>Yn gollwng y ddolen</translation>
        </message>
        <message>
            <source>Loop</source>
            <translation>Dolen</translation>
        </message>
        <message>
            <source>Next silence, talk-over or moment (])</source>
            <translation>Y tawelwch, y siarad ar draws neu’r foment nesaf (])</translation>
        </message>
        <message>
            <source>On 5 seconds (→; Shift+→ 1 second)</source>
            <translation>Ymlaen 5 eiliad (→; Shift+→ 1 eiliad)</translation>
        </message>
        <message>
            <source>Previous silence, talk-over or moment ([)</source>
            <translation>Y tawelwch, y siarad ar draws neu’r foment flaenorol ([)</translation>
        </message>
        <message>
            <source>Sets A here</source>
            <translation>Yn gosod A yma</translation>
        </message>
        <message>
            <source>Sets B here</source>
            <translation>Yn gosod B yma</translation>
        </message>
        <message>
            <source>Skip silence</source>
            <translation>Hepgor tawelwch</translation>
        </message>
        <message>
            <source>Skip silences, 0.3 s kept at both ends (S; H hears what was skipped)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{step}. Loop a phrase: A, B set its ends, L lets go</source>
            <translation>{step}. Dolennu ymadrodd: mae A, B yn gosod ei bennau, L yn gollwng</translation>
        </message>
    </context>
    <context>
        <name>Trend</name>
        <message>
            <source>No finalised evaluations in these months yet.</source>
            <translation>Dim gwerthusiadau wedi’u cwblhau yn y misoedd hyn eto.</translation>
        </message>
        <message>
            <source>below</source>
            <translation>islaw</translation>
        </message>
        <message>
            <source>exceeds</source>
            <translation>rhagori</translation>
        </message>
        <message>
            <source>mean {0} · n = {1}</source>
            <translation>cymedr {0} · n = {1}</translation>
        </message>
        <message>
            <source>meets</source>
            <translation>bodloni</translation>
        </message>
        <message>
            <source>usual range {0:.0f}–{1:.0f}%</source>
            <translation>ystod arferol {0:.0f}–{1:.0f}%</translation>
        </message>
        <message>
            <source>○ n under 5</source>
            <translation>○ n dan 5</translation>
        </message>
    </context>
    <context>
        <name>Upgrade</name>
        <message numerus="yes">
            <source>{0} row would have lost what it belongs to</source>
            <comment>{0} rows would have lost what they belong to</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>View</name>
        <message>
            <source> (falling)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> (rising)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The usual columns</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ViewChoice</name>
        <message>
            <source>Compare with the team’s middle half</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count calibrations, too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count spot checks, too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show as a report (PDF, Excel)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>View</source>
            <translation>Golwg</translation>
        </message>
        <message>
            <source>What the figures are made of: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>calibrations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>spot checks</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VlcLibrary</name>
        <message>
            <source>PYTHON_VLC_LIB_PATH or PYTHON_VLC_MODULE_PATH points to something that is not VLC.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>VLC is there and cannot be loaded; {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>VLC was not found; {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>VLC {0} plays (libvlc, found on this machine).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>VLC {0} was found without its plugins; {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>VLC {0} was found, but version {1} is needed; {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>install VLC 3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>install VLC 3 (64-bit) from videolan.org</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>install VLC 3 from videolan.org into Applications</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>install it with: sudo apt install libvlc5 vlc-plugin-base</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to use it, {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VlcPlayer</name>
        <message>
            <source>VLC could not play the sound. Choose the built-in engine in the settings.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VolumeButton</name>
        <message>
            <source>Both sides as loud as each other, the quiet caller too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Even out loudness (U)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Volume in per cent</source>
            <translation>Sain mewn y cant</translation>
        </message>
        <message>
            <source>Volume {percent}%</source>
            <translation>Sain {percent}%</translation>
        </message>
        <message>
            <source>Volume; above 100% is boost (– and +); loudness of both sides evened out (U)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>boost</source>
            <translation>hwb</translation>
        </message>
        <message>
            <source>volume</source>
            <translation>sain</translation>
        </message>
        <message>
            <source>{volume}, loudness evened out</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WatchBar</name>
        <message>
            <source>Do not offer these again: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not these</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One new recording in {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} new recordings in {1}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WatchedPart</name>
        <message>
            <source>Choose the folder into which your telephone system writes. New recordings in it are then offered by themselves, once they are complete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy them beside the library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave recordings where they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No folder is watched</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offer all again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offer what was turned down, too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop watching</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Subfolders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These folders are looked into when the program starts and every minute while it runs. What is complete and not in the library yet is offered; nothing comes in by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Watch a folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Watched folders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the recordings of this folder stay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which folder is to be watched?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With subfolders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} to be looked at once more</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Watching</name>
        <message>
            <source>The folder {0} is not there. Check the drive or the network, or stop watching it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Waveform</name>
        <message>
            <source>Advisor</source>
            <translation>Ymgynghorydd</translation>
        </message>
        <message>
            <source>Both sides hold the same mixed sound, as in mono.</source>
            <translation>Mae’r ddwy ochr yn dal yr un sain gymysg, fel mewn mono.</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Cwsmer</translation>
        </message>
        <message>
            <source>Cut off</source>
            <translation>Wedi’i dorri</translation>
        </message>
        <message>
            <source>Distorted: recorded too loud</source>
            <translation>Wedi’i ystumio: recordiwyd yn rhy uchel</translation>
        </message>
        <message>
            <source>Mono: who speaks cannot be told</source>
            <translation>Mono: ni ellir dweud pwy sy’n siarad</translation>
        </message>
        <message>
            <source>No speech found</source>
            <translation>Ni chanfuwyd lleferydd</translation>
        </message>
        <message>
            <source>Nobody is heard speaking on this recording.</source>
            <translation>Ni chlywir neb yn siarad ar y recordiad hwn.</translation>
        </message>
        <message>
            <source>Noise or voices behind a speaker: silences and talk-over are less certain here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Noisy</source>
            <translation>Swnllyd</translation>
        </message>
        <message>
            <source>One side not recorded</source>
            <translation>Un ochr heb ei recordio</translation>
        </message>
        <message>
            <source>Only one of the two sides holds a voice: what the other said cannot be heard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same sound on both sides</source>
            <translation>Yr un sain ar y ddwy ochr</translation>
        </message>
        <message>
            <source>Side {n}</source>
            <translation>Ochr {n}</translation>
        </message>
        <message>
            <source>The loudest sound is cut flat (clipped).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recording ends before the length it states.</source>
            <translation>Mae’r recordiad yn gorffen cyn yr hyd y mae’n ei nodi.</translation>
        </message>
        <message>
            <source>Waveform: no recording yet. {remark}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waveform: {length}, {sides}, {n} moments</source>
            <translation>Tonffurf: {length}, {sides}, {n} o fomentau</translation>
        </message>
        <message>
            <source>advisor and customer apart</source>
            <translation>ymgynghorydd a chwsmer ar wahân</translation>
        </message>
        <message>
            <source>and {n} more</source>
            <translation>a {n} arall</translation>
        </message>
        <message>
            <source>explained</source>
            <translation>wedi’i egluro</translation>
        </message>
        <message>
            <source>gaps under {n} s not shown</source>
            <translation>ni ddangosir bylchau dan {n} eil</translation>
        </message>
        <message>
            <source>hold {length}</source>
            <translation>aros {length}</translation>
        </message>
        <message>
            <source>mono, who speaks cannot be told</source>
            <translation>mono, ni ellir dweud pwy sy’n siarad</translation>
        </message>
        <message>
            <source>no {what}</source>
            <translation>dim {what}</translation>
        </message>
        <message>
            <source>not explained</source>
            <translation>heb ei egluro</translation>
        </message>
        <message>
            <source>probably a hold</source>
            <translation>yn aros mae’n debyg</translation>
        </message>
        <message>
            <source>sensitive: not played</source>
            <translation>sensitif: ni chaiff ei chwarae</translation>
        </message>
        <message>
            <source>silence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>silences</source>
            <translation>tawelwch</translation>
        </message>
        <message>
            <source>talk share and talk-over not measurable in a mono recording</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>talk share and talk-over not measurable with one side alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>talk-over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>talk-over {length}, {who} interrupts</source>
            <translation>siarad ar draws {length}, {who} yn torri ar draws</translation>
        </message>
        <message>
            <source>two sides, nobody said which is the advisor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} {n} × ({total})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} {n} × {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} {percent}%</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} {percent}% of talk</source>
            <translation>{who} {percent}% o’r siarad</translation>
        </message>
    </context>
    <context>
        <name>WaysOn</name>
        <message>
            <source>Open to read</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Weekday</name>
        <message>
            <source>Friday</source>
            <translation>Dydd Gwener</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>Dydd Llun</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Dydd Sadwrn</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>Dydd Sul</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>Dydd Iau</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>Dydd Mawrth</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>Dydd Mercher</translation>
        </message>
    </context>
    <context>
        <name>Weeks</name>
        <message>
            <source>Calls answered by week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No weeks of calls in these months yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>target {0:g}%</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WeeksOfCalls</name>
        <message>
            <source>fewer than two of offered, answered and abandoned stand in this row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>more calls answered and abandoned than the {0:,} offered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no week stands in this row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this week and queue stand in line {0} already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not a number of calls</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WhatsNewDialog</name>
        <message>
            <source>All &amp;changes, in the guide</source>
            <translation>Pob &amp;newid, yn y canllaw</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cau</translation>
        </message>
        <message>
            <source>Fair Hearing is now version {0}</source>
            <translation>Fersiwn {0} o Fair Hearing yw hon bellach</translation>
        </message>
        <message>
            <source>What’s new</source>
            <translation>Beth sy’n newydd</translation>
        </message>
        <message>
            <source>Your libraries, settings and marks are as you left them.</source>
            <translation>Mae eich llyfrgelloedd, gosodiadau a marciau fel y’u gadawsoch.</translation>
        </message>
    </context>
    <context>
        <name>WhoseDialog</name>
        <message>
            <source>&amp;Advisor</source>
            <translation>&amp;Ymgynghorydd</translation>
        </message>
        <message>
            <source>Add an advisor…</source>
            <translation>Ychwanegu ymgynghorydd…</translation>
        </message>
        <message>
            <source>Advisor</source>
            <translation>Ymgynghorydd</translation>
        </message>
        <message>
            <source>Choose an advisor…</source>
            <translation>Dewis ymgynghorydd…</translation>
        </message>
        <message>
            <source>It came in without an advisor. It is kept with the one you choose, then you can mark it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep and begin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please choose whose contact it is, or add them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remember extension {0} as theirs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose contact is it?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Evaluate</source>
            <translation>Gwerthuso</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Agor</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Ailddechrau</translation>
        </message>
        <message>
            <source>not evaluated yet</source>
            <translation>heb ei werthuso eto</translation>
        </message>
    </context>
    <context>
        <name>Workplace</name>
        <message>
            <source>Advisors</source>
            <translation>Ymgynghorwyr</translation>
        </message>
        <message>
            <source>Evaluate</source>
            <translation>Gwerthuso</translation>
        </message>
        <message>
            <source>Interactions</source>
            <translation>Cysylltiadau</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Mesurau</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Adroddiadau</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Sampl</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Gosodiadau</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heddiw</translation>
        </message>
    </context>
    <context>
        <name>WrittenText</name>
        <message>
            <source>Choose words in the text to keep them for a criterion.</source>
            <translation>Dewiswch eiriau yn y testun i’w cadw ar gyfer maen prawf.</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Sylw</translation>
        </message>
        <message>
            <source>Pin the chosen words</source>
            <translation>Pinio’r geiriau a ddewiswyd</translation>
        </message>
        <message>
            <source>They become evidence for the criterion you are at (E).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was written</source>
            <translation>Yr hyn a ysgrifennwyd</translation>
        </message>
        <message>
            <source>Write a comment on the chosen words (C)</source>
            <translation>Ysgrifennu sylw ar y geiriau a ddewiswyd (C)</translation>
        </message>
    </context>
    <context>
        <name>WrittenWork</name>
        <message>
            <source>Choose words in the text first, with the mouse or with Shift and the arrow keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence pinned to {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These words are not in the text any more</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>YesNo</name>
        <message>
            <source>No</source>
            <translation>Nac ydy</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ydy</translation>
        </message>
    </context>
    <context>
        <name>_Line</name>
        <message>
            <source>Show the evaluations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the evaluations behind: {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
