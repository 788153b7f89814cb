package org.nianbao.architecture.bad.report;

import org.apache.ibatis.annotations.Mapper;

@Mapper
interface SeesMyBatis {}
