package org.nianbao.architecture.bad.report.web;

import org.springframework.web.bind.annotation.RestController;

@RestController
public class PublicController {}
