// A prefecture that does not exist: its organs, the people who work there and what they are granted, as the lists that the
// console imports. The same numbers always give the same county.

const FIRST = '云青白金玉龙凤石松柏竹梅桂兰荷柳枫杏桃梨'.split('');
const SECOND = '岭山河溪湖泉川原岗坡湾洲塘浦港桥关寨坪台'.split('');
const VILLAGE = '合心永安太平长乐新丰吉祥和顺仁义德胜福寿康宁'.match(/../g);
const SHAPE = '东西南北中上下前后大小新老高古'.split('');
const OFFICES = [
  '教育',
  '科技',
  '民政',
  '司法',
  '财政',
  '交通运输',
  '水利',
  '农业农村',
  '商务',
  '卫生健康',
  '应急管理',
  '审计',
  '统计',
  '林业',
  '信访',
  '医疗保障',
  '生态环境',
  '住房和城乡建设',
  '自然资源',
  '文化和旅游',
  '市场监督管理',
  '人力资源和社会保障',
  '退役军人事务',
  '乡村建设',
  '城市管理',
  '数据',
  '体育',
  '民族宗教事务',
  '发展和改革',
  '工业和信息化',
  '地方金融',
  '投资促进',
];
const SURNAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'.split('');
const GIVEN = '明华丽军敏静强磊洋艳勇娟涛超霞平刚桂英建国文辉力玲'.split('');

/** How many organs a county has, itself included. */
const COUNTY = 100;
const TOWNS = 30;

/** The roles that every organ fills, by the names that lists use. */
const ROLES = ['填报人', '保密审查员', '分管领导', '发布员'];

/** One organ in so many is short of a reviewer, so that there is something to see. */
const SHORT = 50;

export const OFFICE = { code: 'lingnan', name: '岭南市人民政府办公室' };

/** The organs, those above first: code, full name, type and the organ above. */
export function organs(count) {
  const all = [{ ...OFFICE, type: '地方人民政府部门', parent: '' }];
  for (let county = 0; all.length < count; county += 1) {
    const name = `${FIRST[county % 20]}${SECOND[Math.floor(county / 20) % 20]}`;
    const code = `x${county}`;
    all.push({ code, name: `${name}县人民政府办公室`, type: '县级人民政府', parent: OFFICE.code });
    for (let child = 0; child < COUNTY - 1 && all.length < count; child += 1) all.push(below(name, code, child));
  }
  return all;
}

function below(county, code, child) {
  if (child < TOWNS) {
    const town = `${SHAPE[Math.floor(child / VILLAGE.length)]}${VILLAGE[child % VILLAGE.length]}`;
    return { code: `${code}-z${child}`, name: `${county}县${town}镇人民政府`, type: '乡镇人民政府', parent: code };
  }
  const at = child - TOWNS;
  const office = OFFICES[at % OFFICES.length];
  const kind = ['局', '服务中心', '综合执法大队'][Math.floor(at / OFFICES.length)];
  return { code: `${code}-b${at}`, name: `${county}县${office}${kind}`, type: '地方人民政府部门', parent: code };
}

/** The people: one for each role of each organ. */
export function people(all) {
  return all.flatMap((organ, index) =>
    ROLES.filter((role) => role !== '保密审查员' || index % SHORT !== SHORT - 1).map((role, at) => ({
      username: `u${index}.${'dslp'[ROLES.indexOf(role)]}`,
      name: nameOf(index * ROLES.length + at),
      role,
      organ: organ.code,
    })),
  );
}

function nameOf(number) {
  const surname = SURNAMES[number % SURNAMES.length];
  const first = GIVEN[Math.floor(number / SURNAMES.length) % GIVEN.length];
  const second = Math.floor(number / (SURNAMES.length * GIVEN.length)) % (GIVEN.length + 1);
  return surname + first + (GIVEN[second] ?? '');
}

function csv(head, rows) {
  return [head, ...rows].map((row) => row.join(',')).join('\r\n') + '\r\n';
}

export function organList(all) {
  const head = ['机关代码', '机关全称', '机关类型', '上级机关代码'];
  return csv(
    head,
    all.map((organ) => [organ.code, organ.name, organ.type, organ.parent]),
  );
}

export function accountList(staff) {
  return csv(
    ['用户名', '姓名'],
    staff.map((person) => [person.username, person.name]),
  );
}

export function grantList(staff) {
  return csv(
    ['用户名', '角色', '机关代码'],
    staff.map((person) => [person.username, person.role, person.organ]),
  );
}
