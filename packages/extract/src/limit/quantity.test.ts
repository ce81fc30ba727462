import { expect, test } from 'vitest'
import { findQuantities, unitIn } from './quantity.ts'

const found = (text: string) => findQuantities(text).map(({ value, unit }) => `${value} ${unit}`.trim())

test.each([
  ['최대 15분', ['15 minutes']],
  ['256 KB', ['256 KB']],
  ['1,000개의 메시지', ['1000 메시지']],
  ['다섯 개의 알림', ['5 알림']],
  ['초당 125MB', ['125 MB/s']],
  ['3,000 messages per second', ['3000 messages/s']],
  ['330만 IOPS', ['3300000 IOPS']],
  ['최대 IOPS는 500이다', ['500 IOPS']],
  ['up to 15 read replicas', ['15 read replicas']],
  ['99.99%', ['99.99 %']],
  ['1시간부터 6시간까지', ['1 hours', '6 hours']],
  ['128MB-10GB', ['128 MB', '10 GB']],
  ['초당 30건 쓰기, 50건 읽기', ['30 requests/s', '50 requests/s']],
  ['초당 1MB 또는 40건', ['1 MB/s', '40 requests/s']],
  ['초당 30건까지 되고, 큐는 50개까지', ['30 requests/s', '50']],
  ['1min-14days', ['1 minutes', '14 days']],
  ['an m5-4xlarge and aes-256', []],
  ['백만 건의 요청', ['1000000 requests']],
  ['18개 이상의 서비스', ['18 서비스']],
  ['메시지를 최대 10개 담는다', ['10']],
  ['노드가 하나뿐이다', ['1']],
  ['하나의 인증서', ['1 인증서']],
  ['단일 노드', ['1 노드']],
  ['하나의 주 노드를 둔다', ['1 주 노드']],
  ['하나의 키를 쓴다', ['1 키']],
  ['두 가용 영역', ['2 가용']],
  ['a single node', ['1 node']],
  ['a two-minute warning', ['2 minutes']],
  ['300 msg/s', ['300 messages/s']],
  ['forty-two minutes', ['42 minutes']],
  ['six hundred messages per second', ['600 messages/s']],
  ['two megabytes per second', ['2 MB/s']],
  ['a thousand records per second', ['1000 records/s']],
  ['4M messages', ['4000000 messages']],
  ['4m timeout', ['4 minutes']],
  ['4만2천 건', ['42000 requests']],
  ['이천 개까지', ['2000']],
  ['육십사 킬로바이트', ['64 KB']],
  ['열네 개', ['14']],
  ['2MB/초', ['2 MB/s']],
  ['2,000건/초', ['2000 requests/s']],
  ['이틀 동안 보관', ['2 days']],
  ['이주일 동안 보관', ['2 weeks']],
  ['한달간 보관', ['1 months']],
  ['하루에 한 번', ['1 times']],
  ['십분 활용하면', []],
  ['kept for 8 h', ['8 hours']],
  ['idle 90 s, 20 m', ['90 seconds', '20 minutes']],
  ['7 d-type nodes', ['7 d-type nodes']],
  ['버전 2개씩', ['2']],
  ['포트 80번', []],
  ['WCU 2,000 / RCU 4,000', ['2000 WCU', '4000 RCU']],
  ['vCPU: 8', ['8 vCPU']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test.each([
  ['max 300 Mbps', ['300 Mbps']],
  ['max 300 MBps', ['300 MB/s']],
  ['3 Gb/s, 3 GB/s, 3 GiB/s', ['3 Gbps', '3 GB/s', '3 GiB/s']],
  ['초당 3GB', ['3 GB/s']],
  ['초당 3 Gb까지', ['3 Gbps']],
  ['3 Gb of memory', ['3 GB']],
  ['40 gigabits per second', ['40 Gbps']],
  ['two gigabytes per second', ['2 GB/s']],
  ['40기가비트', ['40 Gbps']],
])('bits and bytes are kept apart: %s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test.each([
  ['300 µs', ['300 microseconds']],
  ['300마이크로초', ['300 microseconds']],
  ['16 kibibytes', ['16 KiB']],
  ['16 GiB', ['16 GiB']],
])('units of other sizes: %s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test.each([
  ['40 requests per minute', ['40 requests/minute']],
  ['분당 40건', ['40 requests/minute']],
  ['시간당 최대 40개의 작업', ['40 작업/hour']],
  ['하루 40 메일까지', ['40 메일/day']],
  ['40 mails a day', ['40 mails/day']],
  ['초당 40 요청', ['40 요청/s']],
  ['초당 최대 400 메시지까지', ['400 메시지/s']],
  ['초당 요청 400', ['400 요청/s']],
  ['초당 요청 수는 400', ['400 요청/s']],
  ['초당 400에서', ['400']],
  ['400 per second', ['400 requests/s']],
  ['초당 쓰기 1회', ['1 times']],
  ['10분당 40건', ['10 minutes', '40 requests']],
])('amounts of a period: %s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test.each([
  ['파트 2MB, 최대 400파트', ['2 MB', '400 파트']],
  ['객체 2TB, 최대 40버킷까지', ['2 TB', '40 버킷']],
  ['기본 2일, 최대 40까지', ['2 days', '40 days']],
  ['노드 2TB, 총 4회선씩', ['2 TB', '4 회선']],
  ['400이면 늘린다', ['400']],
  ['2세대', ['2']],
])('a number with a noun of its own takes no unit of another: %s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test('digits of names, addresses, versions and dates are no quantities', () => {
  expect(found('EC2 t3.micro us-east-1 10.0.0.1 v2 2/3 gp3')).toEqual([])
})

test('years, dates and prices are no quantities', () => {
  expect(found('2025년 12월 3일부터 월 3달러, since 2023, 5 dollars')).toEqual([])
})

test.each([
  ['200 또는 300 IOPS', ['200 IOPS', '300 IOPS']],
  ['IOPS는 이런 인스턴스에서 64,000, 나머지는 32,000', ['64000 IOPS', '32000 IOPS']],
  ['kept 1 day by default, max 35', ['1 days', '35 days']],
  ['기본 300초, 최대 3600', ['300 seconds', '3600 seconds']],
  ['2, 20, 200 or 300 Gbps', ['2 Gbps', '20 Gbps', '200 Gbps', '300 Gbps']],
  ['2, 20, 200 Gbps 중', ['2 Gbps', '20 Gbps', '200 Gbps']],
  ['2/20/200Gbps', ['2 Gbps', '20 Gbps', '200 Gbps']],
  ['2, 20 Gbps', ['2', '20 Gbps']],
  ['PUT 200, GET 400 per second', ['200 requests/s', '400 requests/s']],
  ['2/3 of it, 24/7', []],
])('a unit written once holds for all: %s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test('a header names the unit of its column', () => {
  expect(
    ['max IOPS', 'Timeout (s)', 'min. days', 'min', 'Speed (Gb/s)', '이름'].map((header) => unitIn(header)?.unit),
  ).toEqual(['IOPS', 'seconds', 'days', 'minutes', 'Gbps', undefined])
})
